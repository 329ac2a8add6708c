import type { KpiFacts, KpiPart } from './kpi-facts.ts';
import { type KpiQuestion, measureKpi } from './measure-kpi.ts';
import { onceIn } from './once-in.ts';
import { isWhole, returnsCalledFor } from './read-figures.ts';
import { definitionInForce } from './specification-in-force.ts';

/**
 * The same question asked of each area or each provider that returns of the KPI's strand are called for in those cohorts, ordered by id:
 * the caller orders by name. A part whose figures cannot be added is left out, as it would be in the whole.
 */
export function splitKpi(
	facts: KpiFacts,
	question: KpiQuestion,
	by: 'area' | 'provider',
): readonly KpiPart[] {
	if (!isWhole(question)) return split(facts, question, by);
	return onceIn(facts.index.splits, `${by}|${question.kpi}|${question.cohorts}`, () =>
		split(facts, question, by),
	);
}

function split(facts: KpiFacts, question: KpiQuestion, by: 'area' | 'provider'): readonly KpiPart[] {
	const ids = new Set<string>();
	for (const cohort of question.cohorts) {
		const strand = definitionInForce(facts, question.kpi, cohort)?.strand;
		for (const kpiReturn of strand === undefined ? [] : returnsCalledFor(facts, strand, cohort, {})) {
			for (const id of by === 'area' ? kpiReturn.areaIds : [kpiReturn.providerId]) ids.add(id);
		}
	}
	const chosen = by === 'area' ? question.areaIds : question.providerIds;
	return [...ids]
		.filter((id) => chosen?.includes(id) ?? true)
		.sort()
		.flatMap((id) => {
			const answer = measureKpi(facts, {
				...question,
				...(by === 'area' ? { areaIds: [id] } : { providerIds: [id] }),
			});
			return answer.ok ? [{ id, value: answer.value }] : [];
		});
}
