import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { ReportedCases } from '../../app/domain/kpi/passed-and-received.ts';
import { CASES_ENTERED, CASES_PASSED } from '../../app/domain/kpi/reconcile-cases.ts';
import type { Reader } from '../connect.ts';
import { isClosed } from './returns-closed.ts';
import { areaInScope, returnInScope } from './returns-in-scope.ts';

/** Partner cases passed and entered, as the newest submissions of the quarters' returns say, of both strands. For the office: a provider reads its own alone. */
export async function listReportedCases(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	programmeId: Found<'programme'>,
	quarters: readonly number[],
): Promise<readonly ReportedCases[]> {
	if (quarters.length === 0) return [];
	const rows = await reader
		.selectFrom('kpiReturn')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'kpiReturn.agreementId')
		.innerJoin('reportingPeriod', 'reportingPeriod.id', 'kpiReturn.periodId')
		.innerJoin('submissionFigure', 'submissionFigure.submissionId', 'kpiReturn.latestSubmissionId')
		.leftJoin('area', 'area.id', 'submissionFigure.areaId')
		.select([
			'reportingPeriod.number as quarter',
			'submissionFigure.measureKey',
			'submissionFigure.areaId',
			'submissionFigure.cohort',
			'submissionFigure.value',
		])
		.where('kpiReturn.programmeId', '=', programmeId)
		.where((eb) => eb.not(isClosed(eb)))
		.where('reportingPeriod.number', 'in', quarters)
		.where('submissionFigure.measureKey', 'in', [CASES_PASSED, CASES_ENTERED])
		.where(returnInScope(scope, today))
		.where(areaInScope(scope, 'submissionFigure.areaId'))
		.orderBy('reportingPeriod.number')
		.orderBy('submissionFigure.measureKey')
		.orderBy('area.name')
		.orderBy('submissionFigure.areaId')
		.orderBy('submissionFigure.cohort')
		.execute();
	return rows.map(({ measureKey, ...row }) => ({
		...row,
		strand: measureKey === CASES_PASSED ? 'perpetrator' : 'support',
		areaId: row.areaId === '' ? null : row.areaId,
		cohort: row.cohort === 0 ? null : row.cohort,
	}));
}
