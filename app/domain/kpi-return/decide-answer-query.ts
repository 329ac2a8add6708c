import type { Instant } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { ActingPerson, KpiReturn } from './kpi-return.ts';
import type { QueryAnswered } from './return-event.ts';
import { sideOf } from './side-of.ts';
import { type WordsRefusal, wordsGiven } from './words-given.ts';

export interface QueryMessage {
	readonly by: ActingPerson;
	readonly queryId: string;
	readonly words: string;
}

export type AnswerRefusal =
	| { readonly code: 'no-such-query' }
	| { readonly code: 'query-resolved' }
	| { readonly code: 'return-accepted' }
	| { readonly code: 'return-closed' }
	| { readonly code: 'only-the-provider' }
	| WordsRefusal;

/** The provider answers in words; figures are corrected in the return itself. Further answers add to the thread until the query is resolved. */
export function decideAnswerQuery(
	state: KpiReturn,
	{ by, queryId, words }: QueryMessage,
	now: Instant,
): Result<QueryAnswered, AnswerRefusal> {
	const query = state.queries.find((each) => each.queryId === queryId);
	if (query === undefined) return refused({ code: 'no-such-query' });
	if (query.state === 'resolved') return refused({ code: 'query-resolved' });
	if (state.state === 'accepted') return refused({ code: 'return-accepted' });
	if (state.state === 'closed') return refused({ code: 'return-closed' });
	const side = sideOf(state, by);
	if (side !== 'lead' && side !== 'member') return refused({ code: 'only-the-provider' });
	const given = wordsGiven(words);
	if (given.refusal !== null) return refused(given.refusal);
	return accepted({ type: 'query-answered', personId: by.personId, at: now, queryId, words: given.words });
}
