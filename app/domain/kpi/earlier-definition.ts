import type { KpiFacts } from './kpi-facts.ts';
import type { KpiValue } from './kpi-value.ts';
import { askedCohorts, maturedBefore, maturedCohorts } from './matured-cohorts.ts';
import { measureKpi } from './measure-kpi.ts';
import { definitionInForce } from './specification-in-force.ts';

/** What the total to date does not go back to: figures of two definitions are never added. */
export interface EarlierDefinition {
	/** The contract quarter in which the total to date begins. */
	readonly begins: number;
	/** The total to date of the definition before, over the quarters that it was in force. */
	readonly total: KpiValue;
}

/** Null where the definition never changed, or nothing had matured under the one before. */
export function earlierDefinition(facts: KpiFacts, kpi: string): EarlierDefinition | null {
	const newest = maturedCohorts(facts, kpi).at(-1);
	const cohorts = maturedBefore(facts, kpi);
	if (newest === undefined || cohorts.length === 0) return null;
	const version = definitionInForce(facts, kpi, newest)?.definitionVersion;
	const begins = askedCohorts(facts, kpi).find(
		(cohort) =>
			cohort > (cohorts.at(-1) ?? 0) && definitionInForce(facts, kpi, cohort)?.definitionVersion === version,
	);
	const answer = measureKpi(facts, { kpi, cohorts });
	return answer.ok && begins !== undefined ? { begins, total: answer.value } : null;
}
