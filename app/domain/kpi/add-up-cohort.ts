import type { KpiDefinition, Measure } from '../specification/specification.ts';
import { coverReadings, sourcesOf } from './cover-readings.ts';
import { findReadings, type Reading } from './find-readings.ts';
import type { Coverage, KpiFacts, ProvisionalReason, Selection, Source } from './kpi-value.ts';
import { onceFor } from './once-for.ts';
import { measureAsked, readMeasure } from './read-figures.ts';
import { CASES_ENTERED, reconcileCases } from './reconcile-cases.ts';

/** One cohort's (or period's) part of a KPI, before parts are pooled. Sums are null where nothing could be read. */
export interface CohortPart {
	readonly numerator: number | null;
	/** Null for a plain count too. */
	readonly denominator: number | null;
	readonly coverage: Coverage;
	readonly sources: readonly Source[];
	readonly provisional: readonly ProvisionalReason[];
}

const NOTHING: CohortPart = {
	numerator: null,
	denominator: null,
	coverage: { unit: 'return', expected: 0, accepted: 0, missing: [] },
	sources: [],
	provisional: [],
};

/** The headline, the series and the cumulative value of the whole programme ask for the same parts, so those are added up once. */
export function addUpCohort(facts: KpiFacts, definition: KpiDefinition, cohort: number, selection: Selection, pooled: boolean): CohortPart {
	if (selection.areaIds !== undefined || selection.providerIds !== undefined) return addUp(facts, definition, cohort, selection, pooled);
	const known = knownParts(facts);
	const key = `${definition.key}|${definition.definitionVersion}|${cohort}|${pooled}`;
	const part = known.get(key) ?? addUp(facts, definition, cohort, selection, pooled);
	known.set(key, part);
	return part;
}

const knownParts = onceFor((_: KpiFacts) => new Map<string, CohortPart>());

function addUp(facts: KpiFacts, definition: KpiDefinition, cohort: number, selection: Selection, pooled: boolean): CohortPart {
	const byArea = splitByArea(facts, definition, cohort);
	if (byArea === null || (!byArea && selection.areaIds !== undefined)) return NOTHING;

	const readings = findReadings(facts, definition, cohort, selection, pooled);
	const within = definition.basis === 'cohort' ? cohort : null;
	const add = (keys: readonly string[]): number => {
		let sum = 0;
		for (const { read } of readings) {
			if (read === null) continue;
			for (const key of keys) sum += readMeasure(read, measureAsked(facts, key, read.period), within, selection) ?? 0;
		}
		return sum;
	};
	const anythingRead = readings.some((reading) => reading.read !== null);
	const coverage = coverReadings(readings, byArea, selection);
	return {
		numerator: anythingRead ? add(definition.numerator) : null,
		denominator: anythingRead && definition.denominator !== null ? add(definition.denominator) : null,
		coverage,
		sources: sourcesOf(readings),
		provisional: reasonsOf(facts, definition, cohort, readings, coverage, selection),
	};
}

/** Whether every measure of the KPI is split by area in the period; null where one of them is not asked in it at all. */
function splitByArea(facts: KpiFacts, definition: KpiDefinition, period: number): boolean | null {
	let split = true;
	for (const keys of [definition.numerator, definition.denominator ?? []]) {
		for (const key of keys) {
			const measure: Measure | null = measureAsked(facts, key, period);
			if (measure === null) return null;
			split &&= measure.byArea;
		}
	}
	return split;
}

function reasonsOf(
	facts: KpiFacts,
	definition: KpiDefinition,
	cohort: number,
	readings: readonly Reading[],
	coverage: Coverage,
	selection: Selection,
): readonly ProvisionalReason[] {
	const reasons: ProvisionalReason[] = coverage.missing.length > 0 ? [{ code: 'returns-missing', strand: definition.strand }] : [];
	if (definition.basis === 'period') return reasons;
	// A cohort read anywhere but where it is frozen is still open, whether its quarter has yet to end or its agreement ended before.
	const maturesAfter = cohort + definition.maturity;
	if (readings.some((reading) => !reading.frozen && reading.calledFor.period < maturesAfter)) reasons.push({ code: 'cohort-still-open', cohort, maturesAfter });
	if (definition.denominator?.includes(CASES_ENTERED)) reasons.push(...reconcileCases(facts, cohort, readings, selection));
	return reasons;
}
