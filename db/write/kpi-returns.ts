import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { ReturnState } from '../../app/domain/kpi-return/return-state.ts';
import type { Tx } from '../connect.ts';

export interface ReturnStanding {
	/** Closed is no state of the row: a decision that would write it is a fault. */
	readonly state: ReturnState;
	readonly startedAt?: Instant;
	readonly latestSubmissionId?: string;
	readonly acceptedSubmissionId?: string;
	/** Why the certifier gave it back; null once it no longer matters. */
	readonly sentBackReason?: string | null;
}

/** Where the return stands from now on. Ids that are left out stay as they are. */
export async function saveReturn(tx: Tx, id: string, standing: ReturnStanding): Promise<void> {
	const { state, startedAt, latestSubmissionId, acceptedSubmissionId, sentBackReason } = standing;
	if (state === 'closed') throw new Error('that a return is closed is its own record');
	await tx
		.updateTable('kpiReturn')
		.set((row) => ({
			state,
			version: row('version', '+', 1),
			...(startedAt === undefined ? {} : { startedAt }),
			...(latestSubmissionId === undefined ? {} : { latestSubmissionId }),
			...(acceptedSubmissionId === undefined ? {} : { acceptedSubmissionId }),
			...(sentBackReason === undefined ? {} : { sentBackReason }),
		}))
		.where('id', '=', id)
		.execute();
}
