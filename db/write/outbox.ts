import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Tx } from '../connect.ts';

/** Queues a message in the same transaction as the change it tells of. */
export async function queueMessage(
	tx: Tx,
	id: string,
	message: { readonly to: string; readonly subject: string; readonly body: string },
	at: Instant,
): Promise<void> {
	await tx
		.insertInto('outbox')
		.values({
			id,
			to_address: message.to,
			subject: message.subject,
			body: message.body,
			queued_at: at,
			held_at: null,
			sent_at: null,
			next_attempt_at: at,
			last_error: null,
		})
		.execute();
}
