import type { KpiFacts } from './kpi-facts.ts';
import type { KpiValue, Selection } from './kpi-value.ts';
import { askedCohorts } from './matured-cohorts.ts';
import { measureKpi } from './measure-kpi.ts';

/** The KPI cohort by cohort, oldest first, for a chart and its table: provisional ones and those without data among them, marked so. */
export function kpiSeries(facts: KpiFacts, kpi: string, selection: Selection = {}): readonly KpiValue[] {
	return askedCohorts(facts, kpi).flatMap((cohort) => {
		const answer = measureKpi(facts, { kpi, cohorts: [cohort], ...selection });
		return answer.ok ? [answer.value] : [];
	});
}
