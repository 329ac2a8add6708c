import { z } from 'zod';
import { type IsoDate, parseIsoDate } from '../domain/calendar/iso-date.ts';
import { MONTHS } from '../domain/calendar/write-date.ts';

type DatePart = 'day' | 'month' | 'year';
type TypedDay = Partial<Record<DatePart, string | undefined>>;

const parts = z
	.strictObject({ day: z.string().optional(), month: z.string().optional(), year: z.string().optional() })
	.default({});

/**
 * A day typed in the three boxes of `DateInput`. `what` begins the message: "The start date". The error stands at the box that is
 * wrong (`startsOn.day`), which is also the id that the error summary links to.
 */
export const dateField = (what: string) =>
	parts.transform((typed, context) => parsed(typed, what, context) ?? z.NEVER);

/** The same where nothing need be typed: null. */
export const optionalDateField = (what: string) =>
	parts.transform((typed, context) => (isEmpty(typed) ? null : (parsed(typed, what, context) ?? z.NEVER)));

const LAST_YEAR = '2199';

const isEmpty = ({ day, month, year }: TypedDay): boolean => !day?.trim() && !month?.trim() && !year?.trim();

function parsed(typed: TypedDay, what: string, context: z.RefinementCtx): IsoDate | null {
	const wrong = (part: DatePart, message: string): null => {
		context.addIssue({ code: 'custom', path: [part], message });
		return null;
	};
	if (isEmpty(typed)) return wrong('day', `${what} must be given`);
	for (const part of ['day', 'month', 'year'] as const)
		if (!typed[part]?.trim()) return wrong(part, `${what} must include a ${part}`);
	const day = number(typed.day);
	const month = monthNumber(typed.month);
	const year = number(typed.year);
	if (year.length !== 4) return wrong('year', `${what} must have a year of 4 numbers`);
	// Days are added to what is typed, and the calendar has no year 10000.
	if (year > LAST_YEAR) return wrong('year', `${what} must be before the year 2200`);
	return parseIsoDate(`${year}-${month}-${day}`) ?? wrong('day', `${what} must be a real date`);
}

const number = (text = ''): string => text.normalize('NFKC').trim().padStart(2, '0');

/** A month is a number, or its name as far as it is typed: "9", "Sep", "September". */
function monthNumber(text = ''): string {
	const typed = number(text);
	const named =
		typed.length < 3 ? -1 : MONTHS.findIndex((name) => name.toLowerCase().startsWith(typed.toLowerCase()));
	return named === -1 ? typed : String(named + 1).padStart(2, '0');
}

/** What was typed, for drawing the boxes again. */
export const typedDay = (typed: Readonly<Record<string, string>>, name: string): TypedDay => ({
	day: typed[`${name}.day`],
	month: typed[`${name}.month`],
	year: typed[`${name}.year`],
});

/** A day as it stands in the boxes. */
export const dayInBoxes = (day: IsoDate): TypedDay => ({
	day: String(Number(day.slice(8, 10))),
	month: String(Number(day.slice(5, 7))),
	year: day.slice(0, 4),
});

/** Which of the three boxes are wrong (none named: all of them) and the message over them, as `DateInput` takes them. */
export function dateError(
	errors: readonly { readonly field: string; readonly message: string }[],
	name: string,
): { readonly error: string | null; readonly wrong: readonly DatePart[] } {
	const error = errors.find(({ field }) => field === name || field.startsWith(`${name}.`));
	const part = (['day', 'month', 'year'] as const).find((each) => error?.field === `${name}.${each}`);
	const partAlone =
		part !== undefined && (part !== 'day' || error?.message.endsWith('include a day') === true);
	return { error: error?.message ?? null, wrong: partAlone ? [part] : [] };
}

/** The same for a page that is described: the boxes by name; nothing where there is no day. */
export function dayBoxes(name: string, day: IsoDate | null): Readonly<Record<string, readonly string[]>> {
	if (day === null) return {};
	const boxes = dayInBoxes(day);
	return {
		[`${name}.day`]: [boxes.day ?? ''],
		[`${name}.month`]: [boxes.month ?? ''],
		[`${name}.year`]: [boxes.year ?? ''],
	};
}
