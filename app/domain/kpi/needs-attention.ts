import type { KpiFacts } from './kpi-facts.ts';
import type { KpiValue, Selection } from './kpi-value.ts';
import { maturedCohorts } from './matured-cohorts.ts';
import { measureKpi } from './measure-kpi.ts';

export type Attention = 'cumulative-below-target' | 'two-cohorts-below-target';

/**
 * Attention is called by a cumulative result on the wrong side of the target, or by the two newest matured cohorts both there. One
 * quarter alone is noise: a service whose true rate is 80% falls below it in 38% of quarters with 25 cases (domain guide §4). So a
 * cumulative result of a single cohort calls attention only where its whole interval is below.
 */
export function needsAttention(facts: KpiFacts, kpi: string, selection: Selection = {}): Attention | null {
	const matured = maturedCohorts(facts, kpi);
	const value = (cohorts: readonly number[]): KpiValue | null => {
		const answer = measureKpi(facts, { kpi, cohorts, ...selection });
		return answer.ok ? answer.value : null;
	};
	const misses = (cohort: number): boolean => value([cohort])?.verdict === 'not-met';
	const cumulative = matured.length === 0 ? null : value(matured);
	if (cumulative?.verdict === 'not-met' && (matured.length > 1 || provesWorse(cumulative)))
		return 'cumulative-below-target';
	return matured.length > 1 && matured.slice(-2).every(misses) ? 'two-cohorts-below-target' : null;
}

const provesWorse = (value: KpiValue): boolean =>
	value.evidence === (value.direction === 'at-least' ? 'below-target' : 'above-target');
