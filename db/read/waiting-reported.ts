import type { Found } from '../../app/domain/access/found.ts';
import type { WaitingReported } from '../../app/domain/unit/priority-waiting.ts';
import type { Reader } from '../connect.ts';

/** People waiting as the newest accepted return of each of a programme's agreements has it, for a programme already found in scope. */
export async function listWaitingReported(
	reader: Reader,
	programmeId: Found<'programme'>,
): Promise<readonly WaitingReported[]> {
	const rows = await reader
		.selectFrom('kpiReturn')
		.innerJoin('reportingPeriod', 'reportingPeriod.id', 'kpiReturn.periodId')
		.innerJoin('submissionFigure', 'submissionFigure.submissionId', 'kpiReturn.acceptedSubmissionId')
		.select([
			'kpiReturn.agreementId',
			'reportingPeriod.number as period',
			'submissionFigure.areaId',
			'submissionFigure.value',
		])
		.where('kpiReturn.programmeId', '=', programmeId)
		.where('submissionFigure.measureKey', '=', 'waiting')
		.orderBy('kpiReturn.agreementId')
		.orderBy('reportingPeriod.number')
		.orderBy('submissionFigure.areaId')
		.execute();
	return [...Map.groupBy(rows, ({ agreementId }) => agreementId)].map(([agreementId, all]) => {
		const newest = all.filter(({ period }) => period === all.at(-1)?.period);
		return {
			agreementId,
			waiting: new Map(newest.map(({ areaId, value }) => [areaId === '' ? null : areaId, value])),
		};
	});
}
