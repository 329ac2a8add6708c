import { z } from 'zod';
import type { NoticeChange } from '../../../domain/tender/change-notice.ts';
import { PRICE_FORMULAS, TIE_RULES } from '../../../domain/tender/tender-notice.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { countField } from '../../../http/typed-fields.ts';

export const parsePrice = (form: FormData, kpiKeys: readonly string[]): Parsed<NoticeChange> =>
	parseForm(
		z
			.strictObject({
				priceWeight: countField('the weight of the price', 0, 100),
				priceFormula: z.enum(PRICE_FORMULAS, { error: 'Select how the price is scored' }),
				tieRule: z.enum(TIE_RULES, { error: 'Select what decides between equal totals' }),
				promisableKpis: z
					.union([z.string(), z.array(z.string())])
					.optional()
					.transform((keys) => (keys === undefined ? [] : [keys].flat()))
					.refine((keys) => keys.every((key) => kpiKeys.includes(key)), 'Select KPIs of the list'),
			})
			.transform((price): NoticeChange => ({ part: 'price', ...price })),
		form,
	);
