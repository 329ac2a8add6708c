import { sql } from 'kysely';
import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { RECONCILED } from '../../app/domain/unit/reconcile-units.ts';
import type { Reader } from '../connect.ts';
import { allFound } from './as-found.ts';
import type { ReturnRow } from './kpi-returns.ts';
import { isKept } from './ledger-counts.ts';
import { areaInScope, returnInScope } from './returns-in-scope.ts';

/**
 * The returns of all that the reader reaches in which something may differ, for a page that shows those alone: of each figure the database
 * adds up what the ledger says beside it, so that thousands that agree are never handed over. Which differ, and who explained them, is
 * `listUnitDifferences`' to say of these. The newest period first. `programmeIds` are those that the reader reaches: they lead to the returns.
 */
export async function findDifferingReturns(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	programmeIds: readonly Found<'programme'>[],
): Promise<readonly Found<'return'>[]> {
	if (programmeIds.length === 0) return [];
	const rows = await reader
		.selectFrom('kpiReturn')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'kpiReturn.agreementId')
		.innerJoin('reportingPeriod', 'reportingPeriod.id', 'kpiReturn.periodId')
		.innerJoin('submissionFigure', 'submissionFigure.submissionId', 'kpiReturn.acceptedSubmissionId')
		.select(['kpiReturn.id', 'reportingPeriod.endsOn'])
		.distinct()
		.where('kpiReturn.programmeId', 'in', programmeIds)
		.where('submissionFigure.measureKey', 'in', RECONCILED)
		.where('submissionFigure.areaId', '!=', '')
		.where(returnInScope(scope, today))
		.where(areaInScope(scope, 'submissionFigure.areaId'))
		.where(isKept('submissionFigure.areaId'))
		.where('submissionFigure.value', '!=', inLedger)
		.orderBy('reportingPeriod.endsOn', 'desc')
		.orderBy('kpiReturn.id')
		.execute();
	return allFound<Pick<ReturnRow, 'id'>>(rows).map(({ id }) => id);
}

const STAGE = sql.raw(
	"CASE submission_figure.measure_key WHEN 'starts' THEN 'started' WHEN 'completions' THEN 'completed' ELSE 'left' END",
);
const IN_THE_PERIOD = sql.raw(`account.agreement_id = kpi_return.agreement_id
	AND account.area_id = submission_figure.area_id AND account.fund <> 'offer'
	AND movement.on_day BETWEEN reporting_period.starts_on AND reporting_period.ends_on`);

/** What `countMoved` says of one figure's agreement, area, measure and period. */
const inLedger = sql<number>`(
	(SELECT coalesce(sum(movement.units), 0) FROM unit_account account
		JOIN unit_movement movement ON movement.to_account_id = account.id AND movement.to_stage = ${STAGE}
		WHERE ${IN_THE_PERIOD} AND movement.kind IN ('started', 'completed', 'left'))
	- (SELECT coalesce(sum(movement.units), 0) FROM unit_account account
		JOIN unit_movement movement ON movement.from_account_id = account.id AND movement.from_stage = ${STAGE}
		WHERE ${IN_THE_PERIOD} AND movement.kind = 'correction' AND movement.to_stage IN ('free', 'reserved', 'started')))`;
