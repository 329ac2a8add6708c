import { accepted, type Result, refused } from '../result.ts';
import { type IsoDate, parseIsoDate } from './iso-date.ts';
import { MONTHS } from './write-date.ts';

export const DAY_PARTS = ['day', 'month', 'year'] as const;
export type DayPart = (typeof DAY_PARTS)[number];
export type TypedDay = Partial<Record<DayPart, string | undefined>>;

export type DayProblem = {
	readonly part: DayPart;
	readonly code:
		| 'missing'
		| 'no-day'
		| 'no-month'
		| 'no-year'
		| 'year-too-early'
		| 'year-too-late'
		| 'not-real';
};

/** Days are added to what is typed, and the calendar has no year 10000. */
const YEARS = { first: 1900, last: 2199 };

/**
 * The one way in which a day is read from its three boxes. Every part that is missing, or else every one that is wrong, is told at
 * once. A month is a number or its name as far as it is typed: "9", "Sep", "Sept.", "September".
 */
export function readDay(typed: TypedDay): Result<IsoDate, readonly DayProblem[]> {
	const [day, month, year] = DAY_PARTS.map((part) => (typed[part] ?? '').normalize('NFKC').trim());
	const missing = DAY_PARTS.filter((_, index) => [day, month, year][index] === '');
	if (missing.length > 0) return refused(missing.map((part) => ({ part, code: 'missing' })));
	const parts = { day: dayOfMonth(day ?? ''), month: monthNumber(month ?? ''), year: fourDigits(year ?? '') };
	const problems = problemsOf(parts);
	if (problems.length > 0) return refused(problems);
	const text = [String(parts.year), padded(parts.month), padded(parts.day)].join('-');
	const real = parseIsoDate(text);
	return real === null ? refused([{ part: 'day', code: 'not-real' }]) : accepted(real);
}

type Parts = Readonly<Record<DayPart, number | null>>;

function problemsOf({ day, month, year }: Parts): readonly DayProblem[] {
	const wrongYear =
		year === null
			? 'no-year'
			: year < YEARS.first
				? 'year-too-early'
				: year > YEARS.last
					? 'year-too-late'
					: null;
	return [
		...(day === null ? [{ part: 'day', code: 'no-day' } as const] : []),
		...(month === null ? [{ part: 'month', code: 'no-month' } as const] : []),
		...(wrongYear === null ? [] : [{ part: 'year', code: wrongYear } as const]),
	];
}

const padded = (part: number | null): string => String(part).padStart(2, '0');

function dayOfMonth(text: string): number | null {
	const day = /^\d{1,2}$/.test(text) ? Number(text) : 0;
	return day >= 1 && day <= 31 ? day : null;
}

const fourDigits = (text: string): number | null => (/^\d{4}$/.test(text) ? Number(text) : null);

function monthNumber(text: string): number | null {
	const month = /^\d{1,2}$/.test(text) ? Number(text) : 0;
	if (month >= 1 && month <= 12) return month;
	const name = text.toLowerCase().replace(/\.$/, '');
	const named = name.length < 3 ? -1 : MONTHS.findIndex((each) => each.toLowerCase().startsWith(name));
	return named === -1 ? null : named + 1;
}
