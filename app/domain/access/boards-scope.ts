import type { Actor } from './actor.ts';
import { mayDo } from './policy.ts';

declare const boardsScopeBrand: unique symbol;

/** Whose boards somebody looks after: those of their own commissioning body. Made only by `boardsScopeFor`; every read of boards to keep them demands one. */
export type BoardsScope = { readonly bodyId: string } & { readonly [boardsScopeBrand]: true };

/** The officer keeps a board and its meetings, the body's administrator gives the seats; nobody else's boards are anybody's business. */
export const boardsScopeFor = (actor: Actor): BoardsScope | null =>
	actor.organisationKind === 'commissioning-body' && mayDo(actor, 'board.view')
		? ({ bodyId: actor.organisationId } as BoardsScope)
		: null;
