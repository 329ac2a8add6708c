import type { Instant } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { ActingPerson, KpiReturn } from './kpi-return.ts';
import type { ReturnReopened } from './return-event.ts';
import { sideOf } from './side-of.ts';
import { type WordsRefusal, wordsGiven } from './words-given.ts';

export type ReopenRefusal =
	| { readonly code: 'not-accepted' }
	| { readonly code: 'only-the-office' }
	| WordsRefusal;

/** An accepted return is taken up again, with a reason. What was accepted stays authoritative until a later submission is. */
export function decideReopening(
	state: KpiReturn,
	{ by, reason }: { readonly by: ActingPerson; readonly reason: string },
	now: Instant,
): Result<ReturnReopened, ReopenRefusal> {
	if (state.state !== 'accepted' || state.latest === null) return refused({ code: 'not-accepted' });
	if (sideOf(state, by) !== 'office') return refused({ code: 'only-the-office' });
	const given = wordsGiven(reason);
	if (given.refusal !== null) return refused(given.refusal);
	return accepted({
		type: 'return-reopened',
		personId: by.personId,
		at: now,
		submission: state.latest.number,
		reason: given.words,
	});
}
