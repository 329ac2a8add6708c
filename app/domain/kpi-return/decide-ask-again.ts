import type { Instant } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { QueryMessage } from './decide-answer-query.ts';
import type { KpiReturn } from './kpi-return.ts';
import type { QueryAskedAgain } from './return-event.ts';
import { type UnderReviewRefusal, whyNotUnderReview } from './under-review.ts';
import { type WordsRefusal, wordsGiven } from './words-given.ts';

export type AskAgainRefusal =
	| UnderReviewRefusal
	| WordsRefusal
	| { readonly code: 'no-such-query' }
	| { readonly code: 'query-resolved' };

/** The answer does not settle it: the office writes again in the same thread, and it is the provider's turn. */
export function decideAskAgain(
	state: KpiReturn,
	{ by, queryId, words }: QueryMessage,
	now: Instant,
): Result<QueryAskedAgain, AskAgainRefusal> {
	const refusal = whyNotUnderReview(state, by);
	if (refusal !== null) return refused(refusal);
	const query = state.queries.find((each) => each.queryId === queryId);
	if (query === undefined) return refused({ code: 'no-such-query' });
	if (query.state === 'resolved') return refused({ code: 'query-resolved' });
	const given = wordsGiven(words);
	if (given.refusal !== null) return refused(given.refusal);
	return accepted({ type: 'query-asked-again', personId: by.personId, at: now, queryId, words: given.words });
}
