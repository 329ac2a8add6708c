import type { KpiDefinition, Measure } from '../specification/specification.ts';
import { coverReadings, sourcesOf } from './cover-readings.ts';
import { findReadings, type Reading } from './find-readings.ts';
import type { Coverage, KpiFacts, ProvisionalReason, Selection, Source } from './kpi-value.ts';
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

export function addUpCohort(facts: KpiFacts, definition: KpiDefinition, cohort: number, selection: Selection): CohortPart {
	const asked = measuresOf(facts, definition, cohort);
	if (asked === null) return NOTHING;
	const byArea = asked.every((measure) => measure.byArea);
	if (!byArea && selection.areaIds !== undefined) return NOTHING;

	const readings = findReadings(facts, definition, cohort, selection);
	const read = readings.flatMap((reading) => (reading.read === null ? [] : [reading.read]));
	const add = (keys: readonly string[]): number =>
		read.reduce((sum, kpiReturn) => {
			const measures = keys.flatMap((key) => measureAsked(facts, key, kpiReturn.period) ?? []);
			const within = definition.basis === 'cohort' ? cohort : null;
			return sum + measures.reduce((subtotal, measure) => subtotal + (readMeasure(kpiReturn, measure, within, selection) ?? 0), 0);
		}, 0);
	const coverage = coverReadings(readings, byArea, selection);
	return {
		numerator: read.length === 0 ? null : add(definition.numerator),
		denominator: read.length === 0 || definition.denominator === null ? null : add(definition.denominator),
		coverage,
		sources: sourcesOf(readings),
		provisional: [
			...(coverage.missing.length > 0 ? [{ code: 'returns-missing', strand: definition.strand } as const] : []),
			...stillOpen(definition, cohort, readings),
			...(definition.basis === 'cohort' && definition.denominator?.includes(CASES_ENTERED) ? reconcileCases(facts, cohort, readings, selection) : []),
		],
	};
}

function measuresOf(facts: KpiFacts, definition: KpiDefinition, period: number): readonly Measure[] | null {
	const keys = [...definition.numerator, ...(definition.denominator ?? [])];
	const measures = keys.flatMap((key) => measureAsked(facts, key, period) ?? []);
	return measures.length === keys.length ? measures : null;
}

/** A cohort read anywhere but where it is frozen is still open, whether its quarter has yet to end or its agreement ended before. */
function stillOpen(definition: KpiDefinition, cohort: number, readings: readonly Reading[]): readonly ProvisionalReason[] {
	const maturesAfter = cohort + definition.maturity;
	const open = readings.some((reading) => !reading.frozen && reading.calledFor.period < maturesAfter);
	return definition.basis === 'cohort' && open ? [{ code: 'cohort-still-open', cohort, maturesAfter }] : [];
}
