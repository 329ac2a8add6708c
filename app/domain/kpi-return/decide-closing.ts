import type { Instant, IsoDate } from '../calendar/iso-date.ts';
import { londonDay } from '../calendar/london.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { ClosedReason } from './closed-reason.ts';
import type { ActingPerson, KpiReturn } from './kpi-return.ts';
import type { ReturnClosed } from './return-event.ts';
import { sideOf } from './side-of.ts';
import { type WordsRefusal, wordsGiven } from './words-given.ts';

export interface ClosingReturn {
	readonly by: ActingPerson;
	readonly why: ClosedReason;
	/** What the provider is told besides; needed where the reason is another one. */
	readonly reason: string;
}

export type CloseRefusal =
	| { readonly code: 'already-closed' }
	| { readonly code: 'only-the-office' }
	/** A version has been sent, and it is the office's turn. */
	| { readonly code: 'awaits-review' }
	| { readonly code: 'has-been-accepted' }
	| { readonly code: 'period-not-ended'; readonly endsOn: IsoDate }
	| WordsRefusal;

/** A return that will never come is asked after no more, and is missing for ever. What was typed into it is kept. */
export function decideClosing(
	state: KpiReturn,
	{ by, why, reason }: ClosingReturn,
	now: Instant,
): Result<ReturnClosed, CloseRefusal> {
	if (state.state === 'closed') return refused({ code: 'already-closed' });
	if (sideOf(state, by) !== 'office') return refused({ code: 'only-the-office' });
	if (state.authoritative !== null) return refused({ code: 'has-been-accepted' });
	if (awaitsReview(state)) return refused({ code: 'awaits-review' });
	if (londonDay(now) <= state.period.endsOn)
		return refused({ code: 'period-not-ended', endsOn: state.period.endsOn });
	const given = reason.trim() === '' && why !== 'other' ? { words: '', refusal: null } : wordsGiven(reason);
	if (given.refusal !== null) return refused(given.refusal);
	return accepted({ type: 'return-closed', personId: by.personId, at: now, why, words: given.words });
}

/** Sent, or its questions all answered: something is left for the office to read. */
const awaitsReview = ({ state, queries }: KpiReturn): boolean =>
	state === 'submitted' || (state === 'queried' && queries.some((query) => query.state === 'answered'));
