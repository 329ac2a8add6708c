import type { KpiDefinition } from '../specification/specification.ts';
import { asAtQuarter } from './as-at-quarter.ts';
import { cohortStanding } from './cohort-standing.ts';
import { findReadings } from './find-readings.ts';
import { isClosed } from './is-closed.ts';
import type { KpiFacts, ToldCohort } from './kpi-facts.ts';
import type { KpiValue } from './kpi-value.ts';
import { measureKpi } from './measure-kpi.ts';
import { onceIn } from './once-in.ts';
import { definitionInForce } from './specification-in-force.ts';
import { whyMissing } from './why-missing.ts';

/**
 * A cohort as it stood on the last day by which every return that tells it has been accepted: while a quarter's returns come in, what the quarter
 * before said, and never the part of it that is in already. Null where its figures cannot be added.
 */
export const tellCohort = (facts: KpiFacts, kpi: string, cohort: number): ToldCohort | null =>
	onceIn(facts.index.told, `${kpi}|${cohort}`, () => {
		const definition = definitionInForce(facts, kpi, cohort);
		return definition === null ? null : tell(facts, definition, cohort);
	});

function tell(facts: KpiFacts, definition: KpiDefinition, cohort: number): ToldCohort | null {
	const unrated = findReadings(facts, definition, cohort).readings.some(({ calledFor }) =>
		isClosed(calledFor),
	);
	const closes = cohort + (definition.basis === 'cohort' ? definition.maturity : 0);
	for (let quarter = Math.min(closes, facts.latestPeriod); quarter >= cohort; quarter -= 1) {
		const then = asAtQuarter(facts, quarter === closes ? facts.latestPeriod : quarter);
		if (!cohortStanding(then, definition, cohort).whole) continue;
		const answer = measureKpi(then, { kpi: definition.key, cohorts: [cohort] });
		if (!answer.ok) return null;
		const { value } = answer;
		return { value: unrated ? leftIncomplete(value, definition) : value, asAt: quarter, closes, unrated };
	}
	const answer = measureKpi(facts, { kpi: definition.key, cohorts: [cohort] });
	return answer.ok
		? { value: withoutFigure(answer.value, facts.dueUntil), asAt: null, closes, unrated }
		: null;
}

/** It stood so when it was last told, and nothing will follow. */
const leftIncomplete = (value: KpiValue, { strand }: KpiDefinition): KpiValue => ({
	...value,
	status: value.status === 'no-data' ? 'no-data' : 'incomplete',
	provisional: [{ code: 'returns-closed', strand }],
});

const withoutFigure = (value: KpiValue, dueUntil: number): KpiValue => ({
	...value,
	missing: whyMissing({ ...value, numerator: null }, dueUntil),
	numerator: null,
	denominator: null,
	status: 'no-data',
	rating: 'other',
	verdict: 'not-rated',
	interval: null,
	evidence: 'none',
	provisional: [],
});
