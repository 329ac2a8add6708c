import type { Insertable } from 'kysely';
import type { Tx } from '../connect.ts';
import type { AuditEventTable } from '../tables/audit-event.ts';

export async function appendAuditEvent(
	tx: Tx,
	event: Insertable<AuditEventTable>,
	payload: { readonly salt: string; readonly payload: string },
): Promise<void> {
	await tx.insertInto('auditEvent').values(event).execute();
	await tx
		.insertInto('auditPayload')
		.values({ sequence: event.sequence, ...payload })
		.execute();
	await tx
		.updateTable('chainHead')
		.set({ sequence: event.sequence, hash: event.hash })
		.where('id', '=', 1)
		.execute();
}
