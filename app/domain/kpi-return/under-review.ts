import type { ActingPerson, KpiReturn } from './kpi-return.ts';
import { sideOf } from './side-of.ts';

export type UnderReviewRefusal = { readonly code: 'not-under-review' } | { readonly code: 'only-the-office' };

/** The office reviews what has been submitted and not yet accepted, queries under way included. Null where this person may. */
export function whyNotUnderReview(state: KpiReturn, by: ActingPerson): UnderReviewRefusal | null {
	if (state.state !== 'submitted' && state.state !== 'queried') return { code: 'not-under-review' };
	return sideOf(state, by) === 'office' ? null : { code: 'only-the-office' };
}

/** Something was saved since the newest submission, so what was reviewed is no longer what stands in the draft. */
export const changedSinceSubmission = ({ sections, latest }: KpiReturn): boolean =>
	latest !== null && sections.some(({ savedAt }) => savedAt > latest.submittedAt);
