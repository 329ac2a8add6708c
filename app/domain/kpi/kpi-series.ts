import type { KpiFacts } from './kpi-facts.ts';
import type { KpiValue } from './kpi-value.ts';
import { askedCohorts } from './matured-cohorts.ts';
import { tellCohort } from './tell-cohort.ts';

/**
 * The KPI cohort by cohort, oldest first, for a chart and its table: open ones as they last stood, provisional, and without a figure those of
 * which no return is in, or a part alone.
 */
export const kpiSeries = (facts: KpiFacts, kpi: string): readonly KpiValue[] =>
	askedCohorts(facts, kpi).flatMap((cohort) => tellCohort(facts, kpi, cohort)?.value ?? []);
