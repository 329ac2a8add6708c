import type { Measure } from '../specification/specification.ts';
import type { ByArea, Counts, KpiFacts } from './kpi-facts.ts';
import type { ReturnFacts } from './kpi-value.ts';
import { onceIn } from './once-in.ts';
import { measureAsked } from './read-figures.ts';

const NONE: ByArea = new Map();

/** The measures of a KPI's numerator, or of its denominator, added up in one accepted return. A measure that its period does not ask counts nothing. */
export function countByArea(
	facts: KpiFacts,
	kpiReturn: ReturnFacts,
	measures: readonly string[],
	cohort: number | null,
): ByArea {
	const [first = NONE, ...others] = measures.map((key) => {
		const measure = measureAsked(facts, key, kpiReturn.period);
		return measure === null ? NONE : countMeasure(facts, kpiReturn, measure, cohort);
	});
	if (others.length === 0) return first;
	const sums = new Map(first);
	for (const counts of others)
		for (const [area, value] of counts) sums.set(area, (sums.get(area) ?? 0) + value);
	return sums;
}

/**
 * What a return says of one measure: its boxes by area where it is split, else the one that is not. The whole programme, each area and each
 * provider are asked of the same returns, so all the figures of a return are added up in one pass, once.
 */
export const countMeasure = (
	facts: KpiFacts,
	kpiReturn: ReturnFacts,
	{ key, byArea }: Pick<Measure, 'key' | 'byArea'>,
	cohort: number | null,
): ByArea => {
	const counts = onceIn(facts.index.counts, kpiReturn, () => addUpFigures(kpiReturn));
	return (byArea ? counts.split : counts.whole).get(key)?.get(cohort) ?? NONE;
};

function addUpFigures({ figures }: ReturnFacts): Counts {
	const counts: Counts = { split: new Map(), whole: new Map() };
	for (const { measureKey, cohort, areaId, value } of figures) {
		const ofMeasure = onceIn(
			areaId === null ? counts.whole : counts.split,
			measureKey,
			newMap<number | null, Map<string | null, number>>,
		);
		const ofCohort = onceIn(ofMeasure, cohort, newMap<string | null, number>);
		ofCohort.set(areaId, (ofCohort.get(areaId) ?? 0) + value);
	}
	return counts;
}

const newMap = <Key, To>(): Map<Key, To> => new Map();
