import { z } from 'zod';
import { parsePounds } from '../domain/money/pence.ts';
import { parseCount } from '../domain/text/parse-count.ts';
import { writeCount } from '../domain/text/write-number.ts';
import { type Parsed, parseForm } from './form.ts';

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
	z.string({ error: `Enter ${what}` }).transform((typed, context) => {
		const parsed = parsePounds(typed);
		if (parsed.ok && parsed.value > 0) return parsed.value;
		context.addIssue({
			code: 'custom',
			message: poundsMessage(parsed.ok ? 'nothing' : parsed.refusal.code, what),
		});
		return z.NEVER;
	});

/** An amount that may be left out: null. */
export const optionalPoundsField = (what: string) =>
	z
		.string()
		.optional()
		.transform((typed, context) => {
			if (typed === undefined || typed.trim() === '') return null;
			const parsed = parsePounds(typed);
			if (parsed.ok) return parsed.value;
			context.addIssue({ code: 'custom', message: poundsMessage(parsed.refusal.code, what) });
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

interface Within {
	readonly least: number;
	readonly most: number;
}

function countWithin(
	typed: string,
	what: string,
	{ least, most }: Within,
	context: z.RefinementCtx,
): number | null {
	const parsed = parseCount(typed);
	if (parsed.ok && parsed.value >= least && parsed.value <= most) return parsed.value;
	const message =
		parsed.ok || parsed.refusal.code === 'too-large' || parsed.refusal.code === 'negative'
			? `${capital(what)} must be between ${writeCount(least)} and ${writeCount(most)}`
			: `${capital(what)} must be a whole number, like ${writeCount(Math.max(least, Math.min(most, 24)))}`;
	context.addIssue({ code: 'custom', message });
	return null;
}

function poundsMessage(
	code: 'nothing' | 'empty' | 'not-an-amount' | 'negative' | 'too-large',
	what: string,
): string {
	if (code === 'empty') return `Enter ${what}`;
	if (code === 'too-large') return `${capital(what)} must be less than £1,000,000,000`;
	if (code === 'not-an-amount')
		return `${capital(what)} must be an amount of money, like 700,000 or 1,234.50`;
	return `${capital(what)} must be more than £0`;
}
