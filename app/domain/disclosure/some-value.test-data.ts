import { factsForTests } from '../kpi/kpi-facts.test-data.ts';
import type { KpiValue } from '../kpi/kpi-value.ts';
import { measureKpi } from '../kpi/measure-kpi.ts';

const answer = measureKpi(
	factsForTests({ latestPeriod: 2, rows: [{ cohort: 1, area: 'dudley', entered: 50, contacted: 40 }] }),
	{ kpi: 'partner-contact', cohorts: [1] },
);

/** Partner contact of the first quarter's cohort, but for what is said. */
export function someValue(but: Partial<KpiValue> = {}): KpiValue {
	if (!answer.ok) throw new Error(answer.refusal.code);
	return { ...answer.value, ...but };
}
