import type { Reader } from '../connect.ts';

/** What a period's return says was spent, by its own lines. */
export interface ReturnedSpend {
	readonly returnId: string;
	readonly state: string;
	readonly pence: number;
	readonly lines: readonly { readonly label: string; readonly pence: number }[];
}

/** The money measures of the newest submission of an agreement's return for a period; null where there is none or it asks for none. */
export async function listReturnedSpend(
	reader: Reader,
	agreementId: string,
	periodId: string,
): Promise<ReturnedSpend | null> {
	const kpiReturn = await reader
		.selectFrom('kpi_return')
		.select(['id', 'state', 'specification_id as specificationId', 'latest_submission_id as submissionId'])
		.where('agreement_id', '=', agreementId)
		.where('period_id', '=', periodId)
		.executeTakeFirst();
	if (kpiReturn === undefined || kpiReturn.submissionId === null) return null;
	const rows = await reader
		.selectFrom('submission_figure')
		.innerJoin('specification_measure', 'specification_measure.measure_key', 'submission_figure.measure_key')
		.select(['specification_measure.label', 'submission_figure.value as pence'])
		.where('submission_figure.submission_id', '=', kpiReturn.submissionId)
		.where('specification_measure.specification_id', '=', kpiReturn.specificationId)
		.where('specification_measure.unit', '=', 'pence')
		.orderBy('specification_measure.position')
		.orderBy('specification_measure.measure_key')
		.execute();
	if (rows.length === 0) return null;
	return {
		returnId: kpiReturn.id,
		state: kpiReturn.state,
		pence: rows.reduce((sum, { pence }) => sum + pence, 0),
		lines: rows,
	};
}
