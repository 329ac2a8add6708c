import type { Instant } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { SectionKey } from '../specification/specification.ts';
import type { Finding } from './checks/finding.ts';
import type { ActingPerson, KpiReturn } from './kpi-return.ts';
import type { ReturnAccepted } from './return-event.ts';
import { changedSinceSubmission, type UnderReviewRefusal, whyNotUnderReview } from './under-review.ts';

export interface Acceptance {
	readonly by: ActingPerson;
	/** The submission that the officer had on the screen. */
	readonly submission: number;
	/** True to accept with it the sections that were not accepted one by one. */
	readonly whole: boolean;
	/** What would not hold together afterwards (`breaksOfAcceptance`). */
	readonly breaks?: readonly Finding[];
	/** How many of those the officer read and said to accept it all the same; 0 where nothing was said. */
	readonly knowing?: number;
}

export type AcceptRefusal =
	| UnderReviewRefusal
	| { readonly code: 'another-submission'; readonly submission: number }
	/** Whoever typed any of it does not accept it. */
	| { readonly code: 'officer-prepared-it' }
	| { readonly code: 'being-changed' }
	| { readonly code: 'queries-unanswered'; readonly queryIds: readonly string[] }
	| { readonly code: 'breaks-unseen'; readonly breaks: readonly Finding[] }
	| { readonly code: 'sections-not-accepted'; readonly sections: readonly SectionKey[] };

/** The newest accepted submission is authoritative. Accepting settles the queries that have been answered; an open one stands in the way. */
export function decideAcceptance(
	state: KpiReturn,
	{ by, submission, whole, breaks = [], knowing = 0 }: Acceptance,
	now: Instant,
): Result<ReturnAccepted, AcceptRefusal> {
	const refusal = whyNotUnderReview(state, by);
	if (refusal !== null) return refused(refusal);
	const { latest, queries } = state;
	if (latest === null) return refused({ code: 'not-under-review' });
	if (latest.number !== submission) return refused({ code: 'another-submission', submission: latest.number });
	if (state.preparerIds.includes(by.personId)) return refused({ code: 'officer-prepared-it' });
	if (changedSinceSubmission(state)) return refused({ code: 'being-changed' });
	const idsOf = (queryState: 'open' | 'answered') =>
		queries.filter((query) => query.state === queryState).map(({ queryId }) => queryId);
	const unanswered = idsOf('open');
	if (unanswered.length > 0) return refused({ code: 'queries-unanswered', queryIds: unanswered });
	const sections = state.asked.filter((section) => !latest.acceptedSections.includes(section));
	if (sections.length > 0 && !whole) return refused({ code: 'sections-not-accepted', sections });
	if (breaks.length !== knowing) return refused({ code: 'breaks-unseen', breaks });
	return accepted({
		type: 'return-accepted',
		personId: by.personId,
		at: now,
		submission,
		sections,
		resolves: idsOf('answered'),
	});
}
