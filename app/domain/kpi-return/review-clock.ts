import { type HowLongLeft, howLongLeft } from '../calendar/due.ts';
import type { Instant, IsoDate } from '../calendar/iso-date.ts';
import { londonDay } from '../calendar/london.ts';
import { workingDayAfter } from '../calendar/working-days.ts';
import { writeDay } from '../calendar/write-date.ts';
import type { KpiReturn } from './kpi-return.ts';

export const WORKING_DAYS_TO_REVIEW = 10;

export interface ReviewClock {
	/** The last day on which the officer's review is in time; null where the bank holidays up to it are not known. */
	readonly reviewBy: IsoDate | null;
	readonly left: HowLongLeft | null;
}

/** The officer reviews within 10 working days of the submission. Null while there is nothing for the officer to review: it stops at a query and starts anew with the next submission. */
export const reviewClock = (
	{ state, latest }: Pick<KpiReturn, 'state' | 'latest'>,
	today: IsoDate,
): ReviewClock | null => reviewClockOf({ state, submittedAt: latest?.submittedAt ?? null }, today);

/** The same of a return in a list, of which only its state and its newest submission have been read. */
export function reviewClockOf(
	{ state, submittedAt }: { readonly state: KpiReturn['state']; readonly submittedAt: Instant | null },
	today: IsoDate,
): ReviewClock | null {
	if (state !== 'submitted' || submittedAt === null) return null;
	const reviewBy = workingDayAfter(londonDay(submittedAt), WORKING_DAYS_TO_REVIEW);
	return reviewBy.ok
		? { reviewBy: reviewBy.value, left: howLongLeft(reviewBy.value, today) }
		: { reviewBy: null, left: null };
}

/** "4 September 2017", or how long it is where the day cannot be worked out. */
export const writeReviewBy = ({ reviewBy }: Pick<ReviewClock, 'reviewBy'>): string =>
	reviewBy === null
		? `the end of ${WORKING_DAYS_TO_REVIEW} working days after it was submitted`
		: writeDay(reviewBy);
