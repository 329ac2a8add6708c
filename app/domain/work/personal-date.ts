import type { Instant, IsoDate } from '../calendar/iso-date.ts';

/** A date in somebody's own calendar. It says what and when, and neither a figure nor a person's name: calendars lie open on desks. */
export interface PersonalDate {
	/** The same for as long as it is the same thing, wherever it is moved to. */
	readonly uid: string;
	readonly title: string;
	/** A moment, or a whole day. */
	readonly at: Instant | IsoDate;
	/** The page that says more. */
	readonly path: `/${string}`;
}

/** Where a date stood when it was last given out, and how often it has moved. */
export interface PlacedDate {
	readonly standsAt: Instant | IsoDate;
	readonly sequence: number;
	readonly changedAt: Instant;
}

/** The dates that are new, or no longer stand where a calendar was last told. */
export const movedDates = (
	dates: readonly PersonalDate[],
	placed: ReadonlyMap<string, PlacedDate>,
): readonly PersonalDate[] => dates.filter(({ uid, at }) => placed.get(uid)?.standsAt !== at);

/** Those of the last month and all to come, in their order; a thing that two rooms tell of stands once. */
export function datesToKeep(dates: readonly PersonalDate[], from: IsoDate): readonly PersonalDate[] {
	const kept = new Map(dates.filter(({ at }) => at >= from).map((date) => [date.uid, date]));
	return [...kept.values()].sort((a, b) => `${a.at} ${a.uid}`.localeCompare(`${b.at} ${b.uid}`));
}
