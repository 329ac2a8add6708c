import type { Actor } from '../access/actor.ts';
import { mayDo } from '../access/policy.ts';
import type { KpiReturn } from './kpi-return.ts';
import { changedSinceSubmission } from './under-review.ts';

/**
 * May a page save what this person types before a button is pressed? Not where a key touched by accident would decide something: that a
 * certifier or an officer has now prepared the return, or that a queried one must be submitted anew. Their first save is by hand.
 */
export function savesByItself(state: KpiReturn, actor: Actor): boolean {
	const isPreparer = state.preparerIds.includes(actor.personId);
	if (!isPreparer && (mayDo(actor, 'return.certify') || mayDo(actor, 'return.review'))) return false;
	return state.state !== 'queried' || changedSinceSubmission(state);
}
