import type { SpecificationContent } from '../../../app/domain/specification/choose-content.ts';
import { demonstrationContent } from '../../../app/domain/specification/contents-of-programmes.ts';

/**
 * The demonstration programme's second version: one KPI has another target and keeps its definition, so that its values can still be
 * added up; another has a new definition, so that adding up the old and the new is refused.
 */
export function demonstrationContentFrom2025(): SpecificationContent {
	const { measures, kpis } = demonstrationContent();
	return {
		measures: measures.map((measure) =>
			measure.key === 'children-supported'
				? {
						...measure,
						hint: 'Of the children who came into scope this quarter, how many had had at least two sessions of their own by its last day.',
					}
				: measure,
		),
		kpis: kpis.map((kpi) => {
			if (kpi.key === 'completion') return { ...kpi, target: { numerator: 70, denominator: 100 } };
			if (kpi.key === 'children-supported')
				return {
					...kpi,
					definitionVersion: 2,
					howMany: 'how many had had at least two sessions of their own by {matured}',
				};
			return kpi;
		}),
	};
}
