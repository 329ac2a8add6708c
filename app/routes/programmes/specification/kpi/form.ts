import { z } from 'zod';
import { parsePounds } from '../../../../domain/money/pence.ts';
import { placesToKeep } from '../../../../domain/specification/sentence-places.ts';
import type { KpiDefinition, MeasureUnit } from '../../../../domain/specification/specification.ts';
import { parseCount } from '../../../../domain/text/parse-count.ts';
import { parseTenths } from '../../../../domain/text/parse-tenths.ts';
import { parseWeeks } from '../../../../domain/text/parse-weeks.ts';
import { type Parsed, parseForm } from '../../../../http/form.ts';
import { countField, optionalTextField, textField, tickField } from '../../../../http/typed-fields.ts';

type Unit = 'share' | MeasureUnit;
export type KpiChange = Partial<Omit<KpiDefinition, 'key' | 'strand' | 'definitionVersion' | 'position'>>;

export const TARGET_MESSAGES: Readonly<Record<Unit, string>> = {
	share: 'The target must be a percentage of at most 100, like 80 or 82.5',
	count: 'The target must be a whole number, like 32',
	weeks: 'The target must be a number of weeks, like 6 or 4.5',
	pence: 'The target must be an amount of money, like 1,200',
};

/** The target as typed, in whole numbers: 82.5% is 825 of 1,000. Null where it is none. */
export function parseTarget(typed: string, unit: Unit): KpiDefinition['target'] | null {
	if (unit !== 'share') {
		const parsed =
			unit === 'weeks' ? parseWeeks(typed) : unit === 'pence' ? parsePounds(typed) : parseCount(typed);
		return parsed.ok ? { numerator: parsed.value, denominator: 1 } : null;
	}
	const share = parseTenths(typed, '%');
	if (!share.ok || share.value > 1000) return null;
	const tenths = share.value;
	return tenths % 10 === 0
		? { numerator: tenths / 10, denominator: 100 }
		: { numerator: tenths, denominator: 1000 };
}

const judged = (unit: Unit) => ({
	target: z.string({ error: 'Enter the target' }).transform((typed, context) => {
		const target = parseTarget(typed, unit);
		if (target !== null) return target;
		context.addIssue({ code: 'custom', message: TARGET_MESSAGES[unit] });
		return z.NEVER;
	}),
	direction: z.enum(['at-least', 'at-most'], { error: 'Select whether more or less is better' }),
	approaching: countField('the points for “Approaching target”', 0, 100),
	requiresImprovement: countField('the points for “Requires improvement”', 0, 100),
});
const bases = {
	minimumBase: countField('the smallest base', 1, 100_000),
	headlineBase: countField('the base for the headline', 1, 100_000),
};

/** A plain count has no base. */
const targetSchema = (
	unit: Unit,
): z.ZodType<{ approaching: number; requiresImprovement: number } & KpiChange> =>
	unit === 'share' ? z.strictObject({ ...judged(unit), ...bases }) : z.strictObject(judged(unit));

export function parseTargetPage(form: FormData, unit: Unit): Parsed<KpiChange> {
	const parsed = parseForm(targetSchema(unit), form);
	if (!parsed.ok) return parsed;
	const { approaching, requiresImprovement, ...rest } = parsed.command;
	return { ok: true, command: { ...rest, bands: { approaching, requiresImprovement } } };
}

const wordsSchema = z.strictObject({
	name: textField('the name of the KPI', 100),
	ofAll: textField('the first half of the sentence', 500).transform(placesToKeep),
	howMany: textField('the second half of the sentence', 500).transform(placesToKeep),
	note: optionalTextField('what to know beside it', 1000).transform((text) => text ?? ''),
	headline: tickField,
});

export const parseWordsPage = (form: FormData): Parsed<KpiChange> => parseForm(wordsSchema, form);

const definitionSchema = z
	.strictObject({
		numerator: z.array(z.string(), { error: 'Select what it counts' }).min(1, 'Select what it counts'),
		denominator: z.array(z.string()).default([]),
		followed: z.enum(['period', 'cohort-0', 'cohort-1'], { error: 'Select how it is followed' }),
	})
	.transform(({ numerator, denominator, followed }) => ({
		numerator,
		denominator: denominator.length === 0 ? null : denominator,
		basis: followed === 'period' ? ('period' as const) : ('cohort' as const),
		maturity: followed === 'cohort-1' ? 1 : 0,
	}));

export const parseDefinitionPage = (form: FormData): Parsed<KpiChange> => parseForm(definitionSchema, form);
