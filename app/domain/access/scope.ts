import type { Actor } from './actor.ts';

declare const scopeBrand: unique symbol;

/** Which rows a reader reaches. Made only by `scopeFor` (and `scopeOfClock` for jobs and the command line); every read demands one, or a `Found` that another read made with one. */
export type Scope = ScopeKind & { readonly [scopeBrand]: true };

type ScopeKind =
	| { readonly kind: 'office'; readonly bodyId: string }
	| { readonly kind: 'board'; readonly bodyId: string; readonly boardIds: readonly string[] }
	| { readonly kind: 'provider'; readonly organisationId: string }
	| { readonly kind: 'authority'; readonly organisationId: string; readonly areaId: string }
	| { readonly kind: 'installation' }
	| { readonly kind: 'nothing' }
	| { readonly kind: 'everything' };

const brand = (kind: ScopeKind): Scope => kind as Scope;

/** The rows of this actor's organisation: a commissioning body's programmes, a provider's agreements, an authority's own area. */
export function scopeFor(actor: Actor): Scope {
	switch (actor.organisationKind) {
		case 'commissioning-body':
			return actor.roles.some((role) => role !== 'board-member' && role !== 'organisation-administrator')
				? brand({ kind: 'office', bodyId: actor.organisationId })
				: actor.roles.includes('board-member')
					? brand({ kind: 'board', bodyId: actor.organisationId, boardIds: actor.boardIds })
					: brand({ kind: 'nothing' });
		case 'provider':
			return brand({ kind: 'provider', organisationId: actor.organisationId });
		case 'local-authority':
			return actor.areaId === null
				? brand({ kind: 'nothing' })
				: brand({ kind: 'authority', organisationId: actor.organisationId, areaId: actor.areaId });
		case 'installation':
			return brand({ kind: 'installation' });
	}
}
