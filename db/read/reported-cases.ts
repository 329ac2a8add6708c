import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { ReportedCases } from '../../app/domain/kpi/passed-and-received.ts';
import { CASES_ENTERED, CASES_PASSED } from '../../app/domain/kpi/reconcile-cases.ts';
import type { Reader } from '../connect.ts';
import { areaInScope, returnInScope } from './returns-in-scope.ts';

/** Partner cases passed and entered, as the newest submissions of the quarters' returns say, of both strands. For the office: a provider reads its own alone. */
export async function listReportedCases(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	programmeId: string,
	quarters: readonly number[],
): Promise<readonly ReportedCases[]> {
	if (quarters.length === 0) return [];
	const rows = await reader
		.selectFrom('kpi_return')
		.innerJoin('grant_agreement', 'grant_agreement.id', 'kpi_return.agreement_id')
		.innerJoin('reporting_period', 'reporting_period.id', 'kpi_return.period_id')
		.innerJoin('submission_figure', 'submission_figure.submission_id', 'kpi_return.latest_submission_id')
		.leftJoin('area', 'area.id', 'submission_figure.area_id')
		.select([
			'reporting_period.number as quarter',
			'submission_figure.measure_key',
			'submission_figure.area_id',
			'submission_figure.cohort',
			'submission_figure.value',
		])
		.where('kpi_return.programme_id', '=', programmeId)
		.where('reporting_period.number', 'in', quarters)
		.where('submission_figure.measure_key', 'in', [CASES_PASSED, CASES_ENTERED])
		.where(returnInScope(scope, today))
		.where(areaInScope(scope, 'submission_figure.area_id'))
		.orderBy('reporting_period.number')
		.orderBy('submission_figure.measure_key')
		.orderBy('area.name')
		.orderBy('submission_figure.area_id')
		.orderBy('submission_figure.cohort')
		.execute();
	return rows.map((row) => ({
		quarter: row.quarter,
		strand: row.measure_key === CASES_PASSED ? 'perpetrator' : 'support',
		areaId: row.area_id === '' ? null : row.area_id,
		cohort: row.cohort === 0 ? null : row.cohort,
		value: row.value,
	}));
}
