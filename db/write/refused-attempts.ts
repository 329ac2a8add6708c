import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Tx } from '../connect.ts';

/** An attempt by somebody whom the portal does not know: it has no place in the audit trail, and is pruned. */
export async function insertRefusedAttempt(
	tx: Tx,
	id: string,
	at: Instant,
	kind: string,
	address: string,
): Promise<void> {
	await tx.insertInto('refusedAttempt').values({ id, at, kind, address }).execute();
}

export async function deleteRefusedAttemptsBefore(tx: Tx, before: Instant): Promise<number> {
	const gone = await tx.deleteFrom('refusedAttempt').where('at', '<', before).executeTakeFirst();
	return Number(gone.numDeletedRows);
}
