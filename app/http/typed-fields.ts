import { z } from 'zod';
import { readTime } from '../domain/calendar/read-time.ts';
import { parsePounds } from '../domain/money/pence.ts';
import { parseCount } from '../domain/text/parse-count.ts';
import { parseTenths } from '../domain/text/parse-tenths.ts';
import { writeCount } from '../domain/text/write-number.ts';
import { type Parsed, parseForm } from './form.ts';
import { countWords, poundsWords, type Within } from './number-words.ts';

/** Text that must be given. `what` ends the message: "the programme’s name". */
export const textField = (what: string, most: number) =>
	z
		.string({ error: `Enter ${what}` })
		.trim()
		.min(1, `Enter ${what}`)
		.max(most, `${capital(what)} must be ${writeCount(most)} characters or fewer`);

/** Text that may be left out: null. */
export const optionalTextField = (what: string, most: number) =>
	z
		.string()
		.trim()
		.max(most, `${capital(what)} must be ${writeCount(most)} characters or fewer`)
		.optional()
		.transform((text) => (text === undefined || text === '' ? null : text));

/** A password as it was typed. `what` ends the message: "your password". */
export const passwordField = (what: string) =>
	z.string({ error: `Enter ${what}` }).max(1000, 'Enter a password of 200 characters or fewer');

/** A whole number from `least` to `most`. */
export const countField = (what: string, least: number, most: number) =>
	z
		.string({ error: `Enter ${what}` })
		.transform((typed, context) => countWithin(typed, what, { least, most }, context) ?? z.NEVER);

/** The same where it may be left out: null. */
export const optionalCountField = (what: string, least: number, most: number) =>
	z
		.string()
		.optional()
		.transform((typed, context) =>
			typed === undefined || typed.trim() === ''
				? null
				: (countWithin(typed, what, { least, most }, context) ?? z.NEVER),
		);

/** An amount typed in pounds, as pence; more than nothing. */
export const poundsField = (what: string) =>
	z
		.string({ error: `Enter ${what}` })
		.transform((typed, context) => poundsOf(typed, what, context, 'something') ?? z.NEVER);

/** The same where it may be nothing. */
export const poundsOrNothingField = (what: string) =>
	z
		.string({ error: `Enter ${what}` })
		.transform((typed, context) => poundsOf(typed, what, context, 'nothing') ?? z.NEVER);

/** An amount that may be left out: null. */
export const optionalPoundsField = (what: string) =>
	z
		.string()
		.optional()
		.transform((typed, context) =>
			typed === undefined || typed.trim() === ''
				? null
				: (poundsOf(typed, what, context, 'nothing') ?? z.NEVER),
		);

/** A number with at most one decimal, in tenths; a per cent sign may stand behind it. Null where it is left out. */
export const optionalTenthsField = (what: string, most: number) =>
	z
		.string()
		.optional()
		.transform((typed, context) => {
			if (typed === undefined || typed.trim() === '') return null;
			const parsed = parseTenths(typed, '%');
			if (parsed.ok && parsed.value <= most) return parsed.value;
			const message = `${capital(what)} must be a number with at most one decimal, like 85 or 82.5`;
			context.addIssue({ code: 'custom', message });
			return z.NEVER;
		});

/** A time on the 24-hour clock. `what` ends the message: "the closing time". */
export const timeField = (what: string) =>
	z.string({ error: `Enter ${what} on the 24-hour clock, like 09:30` }).transform((typed, context) => {
		const time = readTime(typed);
		if (time !== null) return time;
		context.addIssue({ code: 'custom', message: `Enter ${what} on the 24-hour clock, like 09:30` });
		return z.NEVER;
	});

/** A box of its own: ticked or not. */
export const tickField = z
	.literal('yes')
	.optional()
	.transform((typed) => typed === 'yes');

const nothing = z.strictObject({});

/** A form of a button alone. */
export const parseNothing = (form: FormData): Parsed<Readonly<Record<string, never>>> =>
	parseForm(nothing, form) as Parsed<Readonly<Record<string, never>>>;

const capital = (what: string): string => what.slice(0, 1).toUpperCase() + what.slice(1);

function countWithin(typed: string, what: string, within: Within, context: z.RefinementCtx): number | null {
	const parsed = parseCount(typed);
	if (parsed.ok && parsed.value >= within.least && parsed.value <= within.most) return parsed.value;
	const message = countWords(parsed.ok ? 'outside' : parsed.refusal.code, what, within);
	context.addIssue({ code: 'custom', message });
	return null;
}

function poundsOf(
	typed: string,
	what: string,
	context: z.RefinementCtx,
	least: 'something' | 'nothing',
): number | null {
	const parsed = parsePounds(typed);
	if (parsed.ok && (parsed.value > 0 || least === 'nothing')) return parsed.value;
	const code = parsed.ok ? 'nothing' : parsed.refusal.code;
	const message = poundsWords(code === 'negative' && least === 'something' ? 'nothing' : code, what);
	context.addIssue({ code: 'custom', message });
	return null;
}
