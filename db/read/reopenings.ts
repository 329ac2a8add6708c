import type { Found } from '../../app/domain/access/found.ts';
import type { Reopening } from '../../app/domain/board-report/board-report-facts.ts';
import type { Reader } from '../connect.ts';

/** Versions of a programme’s returns that had been accepted and were opened again, and why. */
export async function listReopenings(
	reader: Reader,
	programmeId: Found<'programme'>,
): Promise<readonly Reopening[]> {
	const rows = await reader
		.selectFrom('submission')
		.innerJoin('kpiReturn', 'kpiReturn.id', 'submission.returnId')
		.innerJoin('grantAgreement as agreement', 'agreement.id', 'kpiReturn.agreementId')
		.select(['submission.returnId', 'submission.number as submission', 'submission.reopenedReason as reason'])
		.where('agreement.programmeId', '=', programmeId)
		.where('submission.reopenedAt', 'is not', null)
		.orderBy('submission.returnId')
		.orderBy('submission.number')
		.execute();
	return rows.map(({ reason, ...row }) => ({ ...row, reason: reason ?? '' }));
}
