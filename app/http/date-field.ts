import { z } from 'zod';
import type { IsoDate } from '../domain/calendar/iso-date.ts';
import {
	DAY_PARTS,
	type DayPart,
	type DayProblem,
	readDay,
	type TypedDay,
} from '../domain/calendar/read-day.ts';
import { listWords } from '../domain/text/list-words.ts';

const parts = z
	.strictObject({ day: z.string().optional(), month: z.string().optional(), year: z.string().optional() })
	.default({});

/**
 * A day typed in the three boxes of `DateInput`. `what` begins the message: "The start date". The error stands at each box that is
 * wrong (`startsOn.day`), which is also the id that the error summary links to.
 */
export const dateField = (what: string) =>
	parts.transform((typed, context) => parsed(typed, what, context) ?? z.NEVER);

/** The same where nothing need be typed: null. */
export const optionalDateField = (what: string) =>
	parts.transform((typed, context) => (isEmpty(typed) ? null : (parsed(typed, what, context) ?? z.NEVER)));

const isEmpty = ({ day, month, year }: TypedDay): boolean => !day?.trim() && !month?.trim() && !year?.trim();

function parsed(typed: TypedDay, what: string, context: z.RefinementCtx): IsoDate | null {
	const wrong = (part: DayPart, message: string) =>
		context.addIssue({ code: 'custom', path: [part], message: `${what} ${message}` });
	if (isEmpty(typed)) {
		wrong('day', 'must be given');
		return null;
	}
	const read = readDay(typed);
	if (read.ok) return read.value;
	const missing = read.refusal.filter(({ code }) => code === 'missing').map(({ part }) => `a ${part}`);
	for (const { part, code } of read.refusal) wrong(part, problemWords(code, missing));
	return null;
}

function problemWords(code: DayProblem['code'], missing: readonly string[]): string {
	switch (code) {
		case 'missing':
			return `must include ${listWords(missing)}`;
		case 'no-day':
			return 'must have a day from 1 to 31';
		case 'no-month':
			return 'must have a month from 1 to 12, or its name';
		case 'no-year':
			return 'must have a year of 4 numbers';
		case 'year-too-early':
			return 'must be in 1900 or later';
		case 'year-too-late':
			return 'must be before the year 2200';
		case 'not-real':
			return 'must be a real date';
	}
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
): { readonly error: string | null; readonly wrong: readonly DayPart[] } {
	const about = errors.filter(({ field }) => field === name || field.startsWith(`${name}.`));
	const wrong = DAY_PARTS.filter((part) => about.some(({ field }) => field === `${name}.${part}`));
	return { error: about[0]?.message ?? null, wrong };
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
