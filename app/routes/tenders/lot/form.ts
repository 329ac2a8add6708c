import { z } from 'zod';
import type { NoticeChange } from '../../../domain/tender/change-notice.ts';
import { parseCount } from '../../../domain/text/parse-count.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { optionalPoundsField, textField } from '../../../http/typed-fields.ts';

export interface LotChoices {
	readonly areas: readonly { readonly areaId: string; readonly name: string }[];
	readonly interventions: readonly { readonly id: string; readonly strandId: string }[];
}

export const unitsBox = (areaId: string): string => `units-${areaId}`;

const MOST_LINES = 30;
const ticked = z
	.union([z.string(), z.array(z.string())])
	.optional()
	.transform((values) => (values === undefined ? [] : [values].flat()));

/** By places: a box for each area of the programme, empty where the lot has none there. By a budget: its lines, and the areas of the work. */
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
			priced: z.enum(['places', 'lines'], { error: 'Select what bidders price' }),
			lines: z.string().max(5000).default(''),
			areas: ticked,
			budget: optionalPoundsField('the budget'),
			...boxes,
		})
		.transform((typed, context): NoticeChange => {
			const { title, intervention, priced, budget: budgetPence } = typed;
			const strandId = interventions.find(({ id }) => id === intervention)?.strandId ?? '';
			const lot = { title, strandId, budgetPence };
			if (priced === 'places') {
				const items = placesOf(typed as Readonly<Record<string, unknown>>, areas, intervention, context);
				return { part: 'lot', entry, lot: { ...lot, items } };
			}
			const areaIds = areas.map(({ areaId }) => areaId).filter((id) => typed.areas.includes(id));
			if (areaIds.length === 0)
				context.addIssue({ code: 'custom', path: ['areas'], message: 'Select where the work is' });
			const lines = linesOf(typed.lines, context).map((name) => ({ name }));
			return { part: 'lot', entry, lot: { ...lot, items: [], lines, areaIds } };
		});
	return parseForm(schema, form);
}

function placesOf(
	typed: Readonly<Record<string, unknown>>,
	areas: LotChoices['areas'],
	interventionId: string,
	context: z.RefinementCtx,
) {
	return areas.flatMap(({ areaId, name }) => {
		const text = String(typed[unitsBox(areaId)] ?? '').trim();
		if (text === '') return [];
		const count = parseCount(text);
		if (count.ok && count.value <= 10_000)
			return count.value === 0 ? [] : [{ areaId, interventionId, units: count.value }];
		context.addIssue({
			code: 'custom',
			path: [unitsBox(areaId)],
			message: `The places in ${name} must be a whole number up to 10,000`,
		});
		return [];
	});
}

/** One on each line of the box, each once. */
function linesOf(typed: string, context: z.RefinementCtx): readonly string[] {
	const lines = typed
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
	const says = (message: string) => context.addIssue({ code: 'custom', path: ['lines'], message });
	if (lines.length === 0) says('Enter the lines of the budget');
	if (lines.length > MOST_LINES) says(`Enter ${MOST_LINES} lines or fewer`);
	if (lines.some((line) => line.length > 200)) says('A line must be 200 characters or fewer');
	if (new Set(lines).size < lines.length) says('Each line must have a name of its own');
	return lines;
}
