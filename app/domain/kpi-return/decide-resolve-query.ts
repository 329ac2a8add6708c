import type { Instant } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { ActingPerson, KpiReturn } from './kpi-return.ts';
import type { QueryResolved } from './return-event.ts';
import { type UnderReviewRefusal, whyNotUnderReview } from './under-review.ts';

export type ResolveQueryRefusal =
	| UnderReviewRefusal
	| { readonly code: 'no-such-query' }
	| { readonly code: 'query-resolved' };

/** While the return is under review the office is content, or takes back what it asked. With the last one resolved and nothing changed, the return is submitted again as it was. */
export function decideResolveQuery(
	state: KpiReturn,
	{ by, queryId }: { readonly by: ActingPerson; readonly queryId: string },
	now: Instant,
): Result<QueryResolved, ResolveQueryRefusal> {
	const query = state.queries.find((each) => each.queryId === queryId);
	if (query === undefined) return refused({ code: 'no-such-query' });
	if (query.state === 'resolved') return refused({ code: 'query-resolved' });
	const refusal = whyNotUnderReview(state, by);
	if (refusal !== null) return refused(refusal);
	return accepted({ type: 'query-resolved', personId: by.personId, at: now, queryId });
}
