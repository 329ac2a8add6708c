import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';

/** A paper about a quarter comes to a meeting of the three quarters after it. */
const PAPER_WITHIN_DAYS = 275;

interface Meeting {
	readonly heldOn: IsoDate;
	readonly papersDueOn: IsoDate;
}

/**
 * The quarter that a programme's paper for a meeting is about: the newest whose returns are due by the day the papers are. Null where
 * that is too long ago, as after the end of a programme: no paper is expected any more.
 */
export function quarterOfPaper(periods: readonly Period[], { heldOn, papersDueOn }: Meeting): Period | null {
	const newest = periods
		.filter(({ dueOn }) => dueOn <= papersDueOn)
		.reduce<Period | null>((best, each) => (best !== null && best.number > each.number ? best : each), null);
	return newest !== null && heldOn <= addDays(newest.endsOn, PAPER_WITHIN_DAYS) ? newest : null;
}

/** Meetings after a quarter that a paper on it can be for: those of the three quarters after it, or of as long a time to come, because a paper can be late. */
export const likelyMeetings = <M extends Pick<Meeting, 'heldOn'>>(
	meetings: readonly M[],
	quarterEndsOn: IsoDate,
	today: IsoDate,
): readonly M[] =>
	meetings.filter(
		({ heldOn }) =>
			heldOn <= addDays(quarterEndsOn, PAPER_WITHIN_DAYS) ||
			(heldOn >= today && heldOn <= addDays(today, PAPER_WITHIN_DAYS)),
	);
