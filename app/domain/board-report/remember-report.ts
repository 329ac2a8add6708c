import type { BoardReport } from './board-report.ts';
import type { PreviousReport, PreviousValue, ReportedUnits } from './board-report-facts.ts';
import { splitsOf } from './splits-of.ts';

interface Beside {
	readonly reportId?: string;
	/** What its readers were given; null where that is not kept. */
	readonly disclosed: BoardReport | null;
	/** The ledger to the end of its quarter, as it reads today. */
	readonly units: ReportedUnits | null;
}

/** What the next report needs of an issued one, from its exact snapshot: the returns it rested on, and every figure that it gave. */
export function rememberReport(report: BoardReport, beside: Beside = NOTHING): PreviousReport {
	const { meeting, sources, kpis, period } = report;
	const values = new Map<string, PreviousValue>();
	for (const kpi of kpis)
		for (const value of [kpi.value, kpi.toDate, kpi.earlierToDate ?? null, ...kpi.series]) {
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
	return {
		reportId: beside.reportId ?? '',
		boardName: meeting.boardName,
		heldOn: meeting.heldOn,
		sources,
		values: [...values.values()],
		quarter: period.number,
		counted: report.counted ?? null,
		told: (beside.disclosed?.counted ?? []).flatMap(({ key, number }) =>
			number.kind === 'exact' ? [key] : [],
		),
		splits: splitsOf(kpis),
		units: beside.units,
	};
}

const NOTHING: Beside = { disclosed: null, units: null };
