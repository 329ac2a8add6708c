import { type Result, refused } from '../result.ts';
import type { KpiFacts } from './kpi-facts.ts';
import type { KpiValue, RollUpRefusal, Selection } from './kpi-value.ts';
import { cohortsToRestOn, maturedCohorts } from './matured-cohorts.ts';
import { measureKpi } from './measure-kpi.ts';

/**
 * Pooled over the matured cohorts whose returns are all in. What it should rest on besides stands in its coverage, so that it says what is left
 * out. Refused where none has matured, and for stocks and ratios over time.
 */
export function cumulativeValue(
	facts: KpiFacts,
	kpi: string,
	selection: Selection = {},
): Result<KpiValue, RollUpRefusal> {
	const cohorts = maturedCohorts(facts, kpi);
	if (cohorts.length === 0) return refused({ code: 'not-defined', periods: [] });
	const answer = measureKpi(facts, { kpi, cohorts, ...selection });
	const all = cohortsToRestOn(facts, kpi);
	if (!answer.ok || all.length === cohorts.length) return answer;
	const asked = measureKpi(facts, { kpi, cohorts: all, ...selection });
	return asked.ok ? { ok: true, value: { ...answer.value, coverage: asked.value.coverage } } : answer;
}
