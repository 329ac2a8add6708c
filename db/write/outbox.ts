import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { MessageWay } from '../../app/domain/mail/message-groups.ts';
import { MESSAGE_KINDS, type MessageKind } from '../../app/domain/mail/message-kinds.ts';
import type { Tx } from '../connect.ts';

interface Told {
	readonly bodyId: string | null;
	readonly subject: { readonly kind: string; readonly id: string };
}

export interface MessageToQueue {
	readonly kind: MessageKind;
	readonly to: string;
	/** null: somebody without an account. */
	readonly personId: string | null;
	readonly subject: string;
	readonly body: string;
	/** Of the page to open; null where it lets somebody in. */
	readonly link: string | null;
	/** The commissioning body of whose work it tells, where that is not the change’s. */
	readonly bodyId?: string | null;
	/** What it is about, where that is not what the change is about. */
	readonly about?: Told['subject'];
}

/** Queues a message in the same transaction as the change it tells of; how it comes to its reader is as they have chosen by now. */
export async function queueMessage(
	tx: Tx,
	id: string,
	message: MessageToQueue,
	at: Instant,
	change?: Told,
): Promise<void> {
	const about = message.about ?? change?.subject;
	const { inPortal } = MESSAGE_KINDS[message.kind];
	await tx
		.insertInto('outbox')
		.values({
			id,
			kind: message.kind,
			bodyId: message.bodyId === undefined ? (change?.bodyId ?? null) : message.bodyId,
			personId: message.personId,
			aboutKind: about?.kind ?? null,
			aboutId: about?.id ?? null,
			link: message.link,
			inPortal: inPortal && message.personId !== null ? 1 : 0,
			way: await wayOf(tx, message),
			gatheredInto: null,
			toAddress: message.to,
			subject: message.subject,
			body: message.body,
			queuedAt: at,
			heldAt: null,
			sentAt: null,
			droppedAt: null,
			readAt: null,
			nextAttemptAt: at,
			lastError: null,
		})
		.execute();
}

async function wayOf(tx: Tx, { kind, personId }: MessageToQueue): Promise<MessageWay> {
	const { must, group } = MESSAGE_KINDS[kind];
	if (must !== null || personId === null) return 'at-once';
	const chosen = await tx
		.selectFrom('messageChoice')
		.select('way')
		.where('personId', '=', personId)
		.where('messageGroup', '=', group)
		.executeTakeFirst();
	return chosen?.way ?? 'at-once';
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
		.where('way', '=', 'at-once')
		.where('sentAt', 'is', null)
		.where('heldAt', 'is', null)
		.where('droppedAt', 'is', null)
		.executeTakeFirst();
	return claimed.numUpdatedRows === 1n;
}

/** `body` is what is kept of it. */
export async function saveSent(tx: Tx, id: string, at: Instant, body: string): Promise<void> {
	await tx.updateTable('outbox').set({ sentAt: at, body, lastError: null }).where('id', '=', id).execute();
}

/** It no longer held when its turn came: it never leaves, and is listed nowhere but in the list of mail. */
export async function saveDropped(tx: Tx, id: string, at: Instant): Promise<void> {
	await tx.updateTable('outbox').set({ droppedAt: at }).where('id', '=', id).execute();
}

/** These went in that letter; false where another letter has one of them. */
export async function saveGathered(
	tx: Tx,
	ids: readonly string[],
	letterId: string,
	at: Instant,
): Promise<boolean> {
	const gathered = await tx
		.updateTable('outbox')
		.set({ gatheredInto: letterId, sentAt: at })
		.where('id', 'in', ids)
		.where('sentAt', 'is', null)
		.executeTakeFirst();
	return Number(gathered.numUpdatedRows) === ids.length;
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
		.where('droppedAt', 'is', null)
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
		.where('way', '<>', 'portal')
		.where('sentAt', 'is', null)
		.where('droppedAt', 'is', null)
		.where('heldAt', 'is', null)
		.executeTakeFirst();
	return Number(held.numUpdatedRows);
}
