import { z } from 'zod';
import type { NoticeChange } from '../../../domain/tender/change-notice.ts';
import { parseCount } from '../../../domain/text/parse-count.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';

export interface LotChoices {
	readonly areas: readonly { readonly areaId: string; readonly name: string }[];
	readonly interventions: readonly { readonly id: string; readonly strandId: string }[];
}

export const unitsBox = (areaId: string): string => `units-${areaId}`;

/** Places by area: a box for each area of the programme, empty where the lot has none there. */
export function parseLot(
	form: FormData,
	{ areas, interventions }: LotChoices,
	entry: string | null,
): Parsed<NoticeChange> {
	const boxes = Object.fromEntries(areas.map(({ areaId }) => [unitsBox(areaId), z.string().optional()]));
	const schema = z
		.strictObject({
			title: textField('what the lot is called', 200),
			intervention: z
				.string({ error: 'Select what is bought' })
				.refine((id) => interventions.some((each) => each.id === id), 'Select what is bought'),
			...boxes,
		})
		.transform((typed, context): NoticeChange => {
			const { title, intervention, ...units } = typed as typeof typed & Record<string, string | undefined>;
			const items = areas.flatMap(({ areaId, name }) => {
				const text = units[unitsBox(areaId)]?.trim() ?? '';
				if (text === '') return [];
				const count = parseCount(text);
				if (count.ok && count.value <= 10_000)
					return count.value === 0 ? [] : [{ areaId, interventionId: intervention, units: count.value }];
				context.addIssue({
					code: 'custom',
					path: [unitsBox(areaId)],
					message: `The places in ${name} must be a whole number up to 10,000`,
				});
				return [];
			});
			const strandId = interventions.find(({ id }) => id === intervention)?.strandId ?? '';
			return { part: 'lot', entry, lot: { title, strandId, items } };
		});
	return parseForm(schema, form);
}
