import type { BoardReport } from './board-report.ts';
import type { PreviousReport, PreviousValue } from './board-report-facts.ts';

/** What the next report needs of an issued one, from its exact snapshot: the returns it rested on and what it said of each KPI. */
export function rememberReport({ meeting, sources, kpis }: BoardReport): PreviousReport {
	const values = new Map<string, PreviousValue>();
	for (const kpi of kpis)
		for (const value of [kpi.value, kpi.toDate, ...kpi.series]) {
			if (value === null) continue;
			const { definitionVersion, cohorts, numerator, denominator, status } = value.figure;
			values.set(`${kpi.key}|${cohorts.join()}`, {
				kpi: kpi.key,
				definitionVersion,
				cohorts,
				numerator,
				denominator,
				final: status === 'final',
			});
		}
	return { boardName: meeting.boardName, heldOn: meeting.heldOn, sources, values: [...values.values()] };
}
