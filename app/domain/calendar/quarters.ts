import { addDays, dayOf, daysInMonth, type IsoDate, partsOf } from './iso-date.ts';

/** A public-sector quarter: 1 is April to June, 4 is January to March (domain guide §5). */
export interface Quarter {
	readonly number: 1 | 2 | 3 | 4;
	/** The calendar year in which the financial year begins: 2016 for 2016/17. */
	readonly financialYear: number;
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
}

const FIRST_MONTH = { 1: 4, 2: 7, 3: 10, 4: 1 } as const;
const NUMBER_OF_THIRD = [4, 1, 2, 3] as const;

export function quarterContaining(day: IsoDate): Quarter {
	const { year, month } = partsOf(day);
	const number = NUMBER_OF_THIRD[Math.floor((month - 1) / 3)]!;
	const firstMonth = FIRST_MONTH[number];
	return {
		number,
		financialYear: number === 4 ? year - 1 : year,
		startsOn: dayOf({ year, month: firstMonth, day: 1 }),
		endsOn: dayOf({ year, month: firstMonth + 2, day: daysInMonth(year, firstMonth + 2) }),
	};
}

export const nextQuarter = (quarter: Quarter): Quarter => quarterContaining(addDays(quarter.endsOn, 1));

/** So many quarters in a row, the first being the one that the day falls in. */
export function quartersFrom(day: IsoDate, count: number): readonly Quarter[] {
	const quarters: Quarter[] = [];
	for (let quarter = quarterContaining(day); quarters.length < count; quarter = nextQuarter(quarter))
		quarters.push(quarter);
	return quarters;
}

/** The quarter that is exactly this span, or null: a half-year, a year or odd dates are no quarter. */
export function quarterOfSpan(span: {
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
}): Quarter | null {
	const quarter = quarterContaining(span.startsOn);
	return quarter.startsOn === span.startsOn && quarter.endsOn === span.endsOn ? quarter : null;
}

/** `2016/17`. */
export const financialYearLabel = (financialYear: number): string =>
	`${financialYear}/${String((financialYear + 1) % 100).padStart(2, '0')}`;

/** `2016/17 Q4`. Never alone before a reader: labels always show the months (`periodLabel`). */
export const quarterLabel = (quarter: Quarter): string =>
	`${financialYearLabel(quarter.financialYear)} Q${quarter.number}`;
