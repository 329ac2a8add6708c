import { kpiSentence } from '../../../../domain/kpi/kpi-sentence.ts';
import { choosable } from '../../../../domain/specification/choosable.ts';
import type { SpecificationFacts } from '../../../../operations/specification/show-specification.ts';
import { parseChosenKeys } from '../chosen-keys.ts';
import type { DraftPage } from '../draft-page.ts';

/** The KPIs of the standard vocabulary, and the programme's own of earlier versions, that the draft does not judge. */
export function describeKpis({ draft }: SpecificationFacts): DraftPage {
	const judged = new Set(draft.specification.kpis.map(({ key }) => key));
	const free = choosable(draft.earlier).kpis.filter(({ key }) => !judged.has(key));
	return {
		title: 'Add a KPI',
		saved: 'The KPIs have been added',
		intro: [
			free.length === 0
				? 'This version already has every KPI of the standard vocabulary. You can still add a KPI of your own.'
				: 'Choose from the standard vocabulary and from what earlier versions judged. The measures that a KPI counts are added with it. You can change its target and bands afterwards.',
		],
		questions:
			free.length === 0
				? []
				: [
						{
							kind: 'some-of',
							name: 'keys',
							label: 'KPIs',
							choices: free.map((kpi) => ({
								value: kpi.key,
								text: kpi.name,
								hint: `${kpiSentence(kpi, null)}?`,
							})),
						},
					],
		stored: {},
		parse: (typed) => {
			const parsed = parseChosenKeys(typed, 'Select at least one KPI');
			return parsed.ok ? { ok: true, command: { type: 'add-kpis', keys: parsed.command } } : parsed;
		},
		button: free.length === 0 ? null : { text: 'Add these KPIs' },
	};
}
