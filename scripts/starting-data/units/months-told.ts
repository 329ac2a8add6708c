import {
	addDays,
	dayOf,
	daysInMonth,
	earliest,
	type IsoDate,
	partsOf,
} from '../../../app/domain/calendar/iso-date.ts';
import type { Random } from '../random.ts';

/** The last working days of the months of a period, as far as they are over; of the month that runs, the day before today. Providers enter a month at a time. */
export function monthsTold(
	{ startsOn, endsOn }: { readonly startsOn: IsoDate; readonly endsOn: IsoDate },
	today: IsoDate,
): readonly IsoDate[] {
	const months: IsoDate[] = [];
	const { year, month: first } = partsOf(startsOn);
	for (let month = first; month <= partsOf(endsOn).month; month += 1) {
		if (dayOf({ year, month, day: 1 }) >= today) break;
		months.push(earliest(dayOf({ year, month, day: daysInMonth(year, month) }), endsOn, addDays(today, -1)));
	}
	return months;
}

/** Shares people out over so many months, one at a time. */
export function overMonths(people: number, months: number, random: Random): readonly number[] {
	const shares = Array.from({ length: months }, () => 0);
	for (let each = 0; each < people; each += 1) {
		const at = random.whole(0, months - 1);
		shares[at] = (shares[at] ?? 0) + 1;
	}
	return shares;
}
