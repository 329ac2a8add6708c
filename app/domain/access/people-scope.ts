import type { Actor } from './actor.ts';
import { type OrganisationKind, ROLES_OF_KIND, type Role } from './role.ts';

declare const peopleScopeBrand: unique symbol;

type Reach =
	| { readonly kind: 'own-organisation'; readonly organisationId: string }
	| { readonly kind: 'administrators-everywhere' }
	| { readonly kind: 'nobody' };

/** Whose accounts an administrator looks after. Made only by `peopleScopeFor`; every read of people for administration demands one. */
export type PeopleScope = Reach & { readonly [peopleScopeBrand]: true };

/**
 * An organisation's administrator has the people of that organisation; the system's administrator has the administrators of every
 * organisation, the installation's own among them, whoever has lost a device and waits for a second administrator, and nobody else.
 * Somebody whose administrator's role has ended stays within reach for a while, so that a slip can be put right.
 */
export function peopleScopeFor(actor: Actor): PeopleScope {
	const reach: Reach = actor.roles.includes('system-administrator')
		? { kind: 'administrators-everywhere' }
		: actor.roles.includes('organisation-administrator')
			? { kind: 'own-organisation', organisationId: actor.organisationId }
			: { kind: 'nobody' };
	return reach as PeopleScope;
}

export const REMEMBERED_DAYS = 30;

export const ADMINISTRATOR_ROLES: readonly Role[] = ['organisation-administrator', 'system-administrator'];

/** Which roles someone with this reach may give or end in an organisation of the kind. */
export function rolesToGive(scope: PeopleScope, kind: OrganisationKind): readonly Role[] {
	const ofKind = ROLES_OF_KIND[kind];
	if (scope.kind === 'own-organisation') return ofKind;
	return scope.kind === 'administrators-everywhere'
		? ofKind.filter((role) => ADMINISTRATOR_ROLES.includes(role))
		: [];
}
