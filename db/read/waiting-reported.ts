import type { WaitingReported } from '../../app/domain/unit/priority-waiting.ts';
import type { Reader } from '../connect.ts';

/** People waiting as the newest accepted return of each of a programme's agreements has it, for a programme already found in scope. */
export async function listWaitingReported(
	reader: Reader,
	programmeId: string,
): Promise<readonly WaitingReported[]> {
	const rows = await reader
		.selectFrom('kpi_return')
		.innerJoin('reporting_period', 'reporting_period.id', 'kpi_return.period_id')
		.innerJoin('submission_figure', 'submission_figure.submission_id', 'kpi_return.accepted_submission_id')
		.select([
			'kpi_return.agreement_id as agreementId',
			'reporting_period.number as period',
			'submission_figure.area_id as areaId',
			'submission_figure.value',
		])
		.where('kpi_return.programme_id', '=', programmeId)
		.where('submission_figure.measure_key', '=', 'waiting')
		.orderBy('kpi_return.agreement_id')
		.orderBy('reporting_period.number')
		.orderBy('submission_figure.area_id')
		.execute();
	return [...Map.groupBy(rows, ({ agreementId }) => agreementId)].map(([agreementId, all]) => {
		const newest = all.filter(({ period }) => period === all.at(-1)?.period);
		return {
			agreementId,
			waiting: new Map(newest.map(({ areaId, value }) => [areaId === '' ? null : areaId, value])),
		};
	});
}
