import { type Result, refused } from '../result.ts';
import type { KpiFacts } from './kpi-facts.ts';
import type { KpiValue, RollUpRefusal, Selection } from './kpi-value.ts';
import { maturedCohorts } from './matured-cohorts.ts';
import { measureKpi } from './measure-kpi.ts';

/** Pooled over the matured cohorts. Refused where none has matured, and for stocks and ratios over time. */
export function cumulativeValue(
	facts: KpiFacts,
	kpi: string,
	selection: Selection = {},
): Result<KpiValue, RollUpRefusal> {
	const cohorts = maturedCohorts(facts, kpi);
	return cohorts.length === 0
		? refused({ code: 'not-defined', periods: [] })
		: measureKpi(facts, { kpi, cohorts, ...selection });
}
