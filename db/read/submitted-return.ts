import type { Scope } from '../../app/domain/access/scope.ts';
import type { CheckedReturn } from '../../app/domain/kpi-return/checks/checked-return.ts';
import { measuresAsked } from '../../app/domain/kpi-return/return-asked.ts';
import { isClosingReturn } from '../../app/domain/specification/is-closing-return.ts';
import type { Reader } from '../connect.ts';
import { getQuartersBeside } from './quarters-beside.ts';
import { getSubmittedFigures, getSubmittedNotes, type SubmissionRow } from './submissions.ts';
import type { WholeReturn } from './whole-returns.ts';

/** One version of a return found in scope, as the cross-checks see it today, with the notes sent with it. */
export async function getSubmittedReturn(
	reader: Reader,
	scope: Scope,
	{ row, specification, areas, ownAreaIds }: WholeReturn,
	submissionId: SubmissionRow['id'],
): Promise<{ readonly checked: CheckedReturn; readonly notes: ReadonlyMap<string, string> }> {
	const figures = (await getSubmittedFigures(reader, scope, [submissionId])).get(submissionId);
	return {
		checked: {
			kpis: specification.kpis,
			measures: measuresAsked({
				specification,
				strand: row.strand,
				period: row.period,
				closing: isClosingReturn(row.period, row.agreementEndsOn),
			}),
			areaIds: ownAreaIds ?? areas.map(({ areaId }) => areaId),
			periodNumber: row.period.number,
			figures: new Map([...(figures ?? [])].map(([key, { value }]) => [key, value])),
			...(await getQuartersBeside(reader, scope, row)),
		},
		notes: await getSubmittedNotes(reader, submissionId),
	};
}
