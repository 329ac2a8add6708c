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
			toAddress: message.to,
			subject: message.subject,
			body: message.body,
			queuedAt: at,
			heldAt: null,
			sentAt: null,
			nextAttemptAt: at,
			lastError: null,
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
		.set((row) => ({ nextAttemptAt: until, attempts: row('attempts', '+', 1) }))
		.where('id', '=', id)
		.where('nextAttemptAt', '=', seenNextAttemptAt)
		.where('sentAt', 'is', null)
		.where('heldAt', 'is', null)
		.executeTakeFirst();
	return claimed.numUpdatedRows === 1n;
}

/** `body` is what is kept of it. */
export async function saveSent(tx: Tx, id: string, at: Instant, body: string): Promise<void> {
	await tx.updateTable('outbox').set({ sentAt: at, body, lastError: null }).where('id', '=', id).execute();
}

/** To be tried again at `nextAttemptAt`; held from `at` where there is no next time. */
export async function saveSendingFailed(
	tx: Tx,
	id: string,
	at: Instant,
	nextAttemptAt: Instant | null,
	error: string,
): Promise<void> {
	const next = nextAttemptAt === null ? { heldAt: at } : { nextAttemptAt };
	await tx
		.updateTable('outbox')
		.set({ ...next, lastError: error })
		.where('id', '=', id)
		.execute();
}

/** Held messages, one or all of them, go out with the next round. Answers which. */
export async function releaseMessages(tx: Tx, id: string | null, at: Instant): Promise<readonly string[]> {
	const released = await tx
		.updateTable('outbox')
		.set({ heldAt: null, attempts: 0, nextAttemptAt: at })
		.where('sentAt', 'is', null)
		.where('heldAt', 'is not', null)
		.$if(id !== null, (query) => query.where('id', '=', id))
		.returning('id')
		.execute();
	return released.map((row) => row.id).sort();
}

/** Nothing that waits goes out until it is released: a restored database must not send old mail again. */
export async function holdMessages(tx: Tx, at: Instant): Promise<number> {
	const held = await tx
		.updateTable('outbox')
		.set({ heldAt: at })
		.where('sentAt', 'is', null)
		.where('heldAt', 'is', null)
		.executeTakeFirst();
	return Number(held.numUpdatedRows);
}
