import type { Instant } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { SectionKey } from '../specification/specification.ts';
import type { ActingPerson, KpiReturn } from './kpi-return.ts';
import type { SectionAccepted } from './return-event.ts';
import { changedSinceSubmission, type UnderReviewRefusal, whyNotUnderReview } from './under-review.ts';

export type AcceptSectionRefusal =
	| UnderReviewRefusal
	| { readonly code: 'another-submission'; readonly submission: number }
	| { readonly code: 'no-such-section' }
	| { readonly code: 'already-accepted' }
	/** Whoever typed any of it accepts none of it. */
	| { readonly code: 'officer-prepared-it' }
	| { readonly code: 'being-changed' }
	| { readonly code: 'queries-unresolved'; readonly queryIds: readonly string[] };

export function decideAcceptSection(
	state: KpiReturn,
	{
		by,
		section,
		submission,
	}: { readonly by: ActingPerson; readonly section: SectionKey; readonly submission: number },
	now: Instant,
): Result<SectionAccepted, AcceptSectionRefusal> {
	const refusal = whyNotUnderReview(state, by);
	if (refusal !== null) return refused(refusal);
	if (state.latest === null || !state.asked.includes(section)) return refused({ code: 'no-such-section' });
	if (state.latest.number !== submission)
		return refused({ code: 'another-submission', submission: state.latest.number });
	if (state.preparerIds.includes(by.personId)) return refused({ code: 'officer-prepared-it' });
	if (state.latest.acceptedSections.includes(section)) return refused({ code: 'already-accepted' });
	if (changedSinceSubmission(state)) return refused({ code: 'being-changed' });
	const unresolved = state.queries
		.filter((query) => query.subject.section === section && query.state !== 'resolved')
		.map(({ queryId }) => queryId);
	if (unresolved.length > 0) return refused({ code: 'queries-unresolved', queryIds: unresolved });
	return accepted({
		type: 'section-accepted',
		personId: by.personId,
		at: now,
		section,
		submission: state.latest.number,
	});
}
