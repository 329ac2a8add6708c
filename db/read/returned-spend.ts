import type { Found } from '../../app/domain/access/found.ts';
import type { Reader } from '../connect.ts';
import { stateOfReturn } from './returns-closed.ts';

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
	agreementId: Found<'agreement'>,
	periodId: string,
): Promise<ReturnedSpend | null> {
	const kpiReturn = await reader
		.selectFrom('kpiReturn')
		.select(['id', 'specificationId', 'latestSubmissionId as submissionId'])
		.select((eb) => stateOfReturn(eb).as('state'))
		.where('agreementId', '=', agreementId)
		.where('periodId', '=', periodId)
		.executeTakeFirst();
	if (kpiReturn === undefined || kpiReturn.submissionId === null) return null;
	const rows = await reader
		.selectFrom('submissionFigure')
		.innerJoin('specificationMeasure', 'specificationMeasure.measureKey', 'submissionFigure.measureKey')
		.select(['specificationMeasure.label', 'submissionFigure.value as pence'])
		.where('submissionFigure.submissionId', '=', kpiReturn.submissionId)
		.where('specificationMeasure.specificationId', '=', kpiReturn.specificationId)
		.where('specificationMeasure.unit', '=', 'pence')
		.orderBy('specificationMeasure.position')
		.orderBy('specificationMeasure.measureKey')
		.execute();
	if (rows.length === 0) return null;
	return {
		returnId: kpiReturn.id,
		state: kpiReturn.state,
		pence: rows.reduce((sum, { pence }) => sum + pence, 0),
		lines: rows,
	};
}
