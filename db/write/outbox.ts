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

/** Takes a message for sending until `until`, so that no other server sends it too; false when somebody else has it. */
export async function claimMessage(
	tx: Tx,
	id: string,
	seenNextAttemptAt: Instant,
	until: Instant,
): Promise<boolean> {
	const claimed = await tx
		.updateTable('outbox')
		.set((row) => ({ next_attempt_at: until, attempts: row('attempts', '+', 1) }))
		.where('id', '=', id)
		.where('next_attempt_at', '=', seenNextAttemptAt)
		.where('sent_at', 'is', null)
		.where('held_at', 'is', null)
		.executeTakeFirst();
	return claimed.numUpdatedRows === 1n;
}

/** `body` is what is kept of it. */
export async function saveSent(tx: Tx, id: string, at: Instant, body: string): Promise<void> {
	await tx.updateTable('outbox').set({ sent_at: at, body, last_error: null }).where('id', '=', id).execute();
}

/** To be tried again at `nextAttemptAt`; held from `at` where there is no next time. */
export async function saveSendingFailed(
	tx: Tx,
	id: string,
	at: Instant,
	nextAttemptAt: Instant | null,
	error: string,
): Promise<void> {
	const next = nextAttemptAt === null ? { held_at: at } : { next_attempt_at: nextAttemptAt };
	await tx
		.updateTable('outbox')
		.set({ ...next, last_error: error })
		.where('id', '=', id)
		.execute();
}

/** Held messages, one or all of them, go out with the next round. Answers which. */
export async function releaseMessages(tx: Tx, id: string | null, at: Instant): Promise<readonly string[]> {
	const released = await tx
		.updateTable('outbox')
		.set({ held_at: null, attempts: 0, next_attempt_at: at })
		.where('sent_at', 'is', null)
		.where('held_at', 'is not', null)
		.$if(id !== null, (query) => query.where('id', '=', id))
		.returning('id')
		.execute();
	return released.map((row) => row.id).sort();
}

/** Nothing that waits goes out until it is released: a restored database must not send old mail again. */
export async function holdMessages(tx: Tx, at: Instant): Promise<number> {
	const held = await tx
		.updateTable('outbox')
		.set({ held_at: at })
		.where('sent_at', 'is', null)
		.where('held_at', 'is', null)
		.executeTakeFirst();
	return Number(held.numUpdatedRows);
}
