import { z } from 'zod';
import type { KpiDraft } from '../../../../domain/specification/define-kpi.ts';
import { placesToKeep } from '../../../../domain/specification/sentence-places.ts';
import type { Measure } from '../../../../domain/specification/specification.ts';
import { type Parsed, parseForm } from '../../../../http/form.ts';
import { countField, optionalTextField, textField, tickField } from '../../../../http/typed-fields.ts';
import { parseTarget, TARGET_MESSAGES } from '../kpi/form.ts';

const optional = (what: string, most: number) =>
	optionalTextField(what, most).transform((text) => text ?? '');

const schema = (measures: readonly Measure[]) =>
	z
		.strictObject({
			name: textField('the name of the KPI', 100),
			numerator: z.string({ error: 'Select what it counts' }).min(1, 'Select what it counts'),
			denominator: z
				.string()
				.optional()
				.transform((key = 'none') => (key === '' ? 'none' : key)),
			followed: z.enum(['period', 'cohort-0', 'cohort-1'], { error: 'Select how it is followed' }),
			target: textField('the target', 20),
			direction: z.enum(['at-least', 'at-most'], { error: 'Select whether more or less is better' }),
			approaching: countField('the points for “Approaching target”', 0, 100),
			requiresImprovement: countField('the points for “Requires improvement”', 0, 100),
			minimumBase: countField('the smallest base', 1, 100_000),
			headlineBase: countField('the base for the headline', 1, 100_000),
			ofAll: optional('the first half of the sentence', 500).transform(placesToKeep),
			howMany: optional('the second half of the sentence', 500).transform(placesToKeep),
			note: optional('what to know beside it', 1000),
			headline: tickField,
		})
		.transform((typed, context): KpiDraft => {
			const { numerator, denominator, followed, approaching, requiresImprovement, ...rest } = typed;
			const counted = measures.find(({ key }) => key === numerator);
			const unit = denominator === 'none' ? (counted?.unit ?? 'count') : 'share';
			const target = parseTarget(typed.target, unit);
			if (target === null) {
				context.addIssue({ code: 'custom', path: ['target'], message: TARGET_MESSAGES[unit] });
				return z.NEVER;
			}
			return {
				...rest,
				target,
				numerator: [numerator],
				denominator: denominator === 'none' ? null : [denominator],
				basis: followed === 'period' ? 'period' : 'cohort',
				maturity: followed === 'cohort-1' ? 1 : 0,
				bands: { approaching, requiresImprovement },
			};
		});

export const parseKpiDraft = (form: FormData, measures: readonly Measure[]): Parsed<KpiDraft> =>
	parseForm(schema(measures), form);
