import type { Actor } from './actor.ts';
import { mayDo } from './policy.ts';
import { type Scope, scopeFor } from './scope.ts';

/**
 * The reach in board reports. The office's is for the roles that see drafts and exact figures; whoever holds another of the office's
 * roles (a bid opener) and sits on a board reads as its member.
 */
export const boardReportScope = (actor: Actor): Scope =>
	mayDo(actor, 'board-report.view-draft')
		? scopeFor(actor)
		: scopeFor({ ...actor, roles: actor.roles.filter((role) => role === 'board-member') });
