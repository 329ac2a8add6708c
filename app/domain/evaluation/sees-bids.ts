import type { Actor } from '../access/actor.ts';
import { mayDo } from '../access/policy.ts';
import type { HasNamed } from './evaluation-facts.ts';

/** Whether somebody may see what a lot's opened bids say: an evaluator who is named for it and has declared no conflict; of all others the office. */
export function seesBids(actor: Actor, { evaluators }: HasNamed): boolean {
	const own = evaluators.find(({ personId }) => personId === actor.personId);
	return own === undefined ? mayDo(actor, 'opened-bid.view') : own.hasConflict === false;
}
