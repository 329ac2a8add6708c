import type { KpiFacts, ReturnFacts } from './kpi-value.ts';
import { onceFor } from './once-for.ts';
import { onceIn } from './once-in.ts';
import { figuresOfMeasure, measureAsked } from './read-figures.ts';

/** Counts by area; under null what is not split. */
export type ByArea = ReadonlyMap<string | null, number>;
type ByCohort = ReadonlyMap<number | null, ByArea>;

const NONE: ByArea = new Map();

/**
 * The measures of a KPI's numerator, or of its denominator, added up in one accepted return. The whole programme and each of its areas
 * and providers are asked of the same returns, so each is counted once. Measures are known by their list: give the definition's own.
 */
export function countByArea(facts: KpiFacts, kpiReturn: ReturnFacts, measures: readonly string[], cohort: number | null): ByArea {
	const ofMeasures = onceIn(knownCounts(facts), measures, () => new Map<ReturnFacts, ByCohort>());
	return onceIn(ofMeasures, kpiReturn, () => count(facts, kpiReturn, measures)).get(cohort) ?? NONE;
}

const knownCounts = onceFor((_: KpiFacts) => new Map<readonly string[], Map<ReturnFacts, ByCohort>>());

function count(facts: KpiFacts, kpiReturn: ReturnFacts, measures: readonly string[]): ByCohort {
	const counts = new Map<number | null, Map<string | null, number>>();
	for (const key of measures) {
		const split = measureAsked(facts, key, kpiReturn.period)?.byArea;
		for (const { cohort, areaId, value } of figuresOfMeasure(kpiReturn, key)) {
			if ((areaId !== null) !== split) continue;
			const ofCohort = onceIn(counts, cohort, () => new Map<string | null, number>());
			ofCohort.set(areaId, (ofCohort.get(areaId) ?? 0) + value);
		}
	}
	return counts;
}
