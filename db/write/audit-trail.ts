import type { Insertable } from 'kysely';
import type { Tx } from '../connect.ts';
import type { AuditEventTable } from '../tables/audit-event.ts';

export async function appendAuditEvent(
	tx: Tx,
	event: Insertable<AuditEventTable>,
	payload: { readonly salt: string; readonly payload: string },
): Promise<void> {
	await tx.insertInto('audit_event').values(event).execute();
	await tx
		.insertInto('audit_payload')
		.values({ sequence: event.sequence, ...payload })
		.execute();
	await tx
		.updateTable('chain_head')
		.set({ sequence: event.sequence, hash: event.hash })
		.where('id', '=', 1)
		.execute();
}
