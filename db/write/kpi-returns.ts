import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { ReturnState } from '../../app/domain/kpi-return/return-state.ts';
import type { Tx } from '../connect.ts';

export interface ReturnStanding {
	readonly state: ReturnState;
	readonly startedAt?: Instant;
	readonly latestSubmissionId?: string;
	readonly acceptedSubmissionId?: string;
}

/** Where the return stands from now on. Ids that are left out stay as they are. */
export async function saveReturn(tx: Tx, id: string, { state, startedAt, latestSubmissionId, acceptedSubmissionId }: ReturnStanding): Promise<void> {
	await tx
		.updateTable('kpi_return')
		.set((row) => ({
			state,
			version: row('version', '+', 1),
			...(startedAt === undefined ? {} : { started_at: startedAt }),
			...(latestSubmissionId === undefined ? {} : { latest_submission_id: latestSubmissionId }),
			...(acceptedSubmissionId === undefined ? {} : { accepted_submission_id: acceptedSubmissionId }),
		}))
		.where('id', '=', id)
		.execute();
}
