import { addDays, type IsoDate, WEEKDAYS, weekday } from '../calendar/iso-date.ts';
import type { WaitingItem } from './waiting-item.ts';

export const WHEN = ['overdue', 'today', 'this-week', 'later'] as const;
export type When = (typeof WHEN)[number];

/** What waits, by when it is to be done, the first to be late first. What no rule sets a day for can be done at once: it stands under today, after what is due. */
export function waitingByDay(
	items: readonly WaitingItem[],
	today: IsoDate,
): readonly { readonly when: When; readonly items: readonly WaitingItem[] }[] {
	const sorted = [...items].sort(
		(a, b) =>
			compare(a.day ?? LAST, b.day ?? LAST) ||
			compare(a.what, b.what) ||
			compare(a.about, b.about) ||
			compare(a.key, b.key),
	);
	return WHEN.map((when) => ({
		when,
		items: sorted.filter(({ day }) => whenOf(day, today) === when),
	})).filter((group) => group.items.length > 0);
}

const LAST = '9999-12-31';
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function whenOf(day: IsoDate | null, today: IsoDate): When {
	if (day === null || day === today) return 'today';
	if (day < today) return 'overdue';
	return day <= sundayOf(today) ? 'this-week' : 'later';
}

/** A week begins on Monday. */
const sundayOf = (day: IsoDate): IsoDate => addDays(day, 6 - WEEKDAYS.indexOf(weekday(day)));
