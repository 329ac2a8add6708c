import type { TenderPart } from '../tender-part-form-route.ts';
import { parseLot, unitsBox } from './form.ts';

/** The lot of the address; null in it where one is added. */
export const lotPart: TenderPart<{ readonly lotId: string | null }> = {
	entryOf: ({ tender }, { lot }) =>
		lot === undefined
			? { lotId: null }
			: tender.notice.lots.some(({ lotId }) => lotId === lot)
				? { lotId: lot }
				: null,
	ask: ({ tender, parts }, { lotId }) => {
		const lot = tender.notice.lots.find((each) => each.lotId === lotId);
		const unitsIn = (areaId: string) => lot?.items.find((item) => item.areaId === areaId)?.units;
		return {
			title: lot === undefined ? 'Add a lot' : 'Change a lot',
			intro: ['One bid is accepted for each lot.'],
			questions: [
				{ kind: 'text', name: 'title', label: 'What is the lot called?' },
				{
					kind: 'one-of',
					name: 'intervention',
					label: 'What is bought?',
					choices: parts.interventions.map(({ id, name }) => ({ value: id, text: name })),
				},
				...parts.areas.map(({ areaId, name }) => ({
					kind: 'text' as const,
					name: unitsBox(areaId),
					label: `Places in ${name}`,
					hint: 'Leave it empty where the lot has none.',
					width: 4 as const,
					inputMode: 'numeric' as const,
				})),
			],
			stored:
				lot === undefined
					? {}
					: {
							title: [lot.title],
							intervention: [lot.items[0]?.interventionId ?? ''],
							...Object.fromEntries(
								parts.areas.map(({ areaId }) => [unitsBox(areaId), [String(unitsIn(areaId) ?? '')]]),
							),
						},
			button: { text: 'Save' },
		};
	},
	parse: (form, { parts }, { lotId }) => parseLot(form, parts, lotId),
};
