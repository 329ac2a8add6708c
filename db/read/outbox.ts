import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { MessageTimes } from '../../app/domain/mail/message-state.ts';
import type { Reader } from '../connect.ts';

export interface OutboxMessage extends MessageTimes {
	readonly id: string;
	readonly to: string;
	readonly subject: string;
	readonly body: string;
	readonly queuedAt: Instant;
	readonly nextAttemptAt: Instant;
	readonly lastError: string | null;
}

const messages = (reader: Reader) =>
	reader
		.selectFrom('outbox')
		.select([
			'id',
			'to_address',
			'subject',
			'body',
			'queued_at',
			'held_at',
			'sent_at',
			'attempts',
			'next_attempt_at',
			'last_error',
		]);

type Row = Awaited<ReturnType<ReturnType<typeof messages>['execute']>>[number];

const messageOf = (row: Row): OutboxMessage => ({
	id: row.id,
	to: row.to_address,
	subject: row.subject,
	body: row.body,
	queuedAt: row.queued_at,
	heldAt: row.held_at,
	sentAt: row.sent_at,
	attempts: row.attempts,
	nextAttemptAt: row.next_attempt_at,
	lastError: row.last_error,
});

/** Messages whose time has come, the oldest first. */
export async function listDueMessages(
	reader: Reader,
	now: Instant,
	limit: number,
): Promise<readonly OutboxMessage[]> {
	const rows = await messages(reader)
		.where('sent_at', 'is', null)
		.where('next_attempt_at', '<=', now)
		.where('held_at', 'is', null)
		.orderBy('queued_at')
		.orderBy('id')
		.limit(limit)
		.execute();
	return rows.map(messageOf);
}

/** The latest first. */
export async function listMessages(
	reader: Reader,
	offset: number,
	limit: number,
): Promise<readonly OutboxMessage[]> {
	return (
		await messages(reader).orderBy('queued_at', 'desc').orderBy('id').offset(offset).limit(limit).execute()
	).map(messageOf);
}

export async function findMessage(reader: Reader, id: string): Promise<OutboxMessage | null> {
	const row = await messages(reader).where('id', '=', id).executeTakeFirst();
	return row === undefined ? null : messageOf(row);
}

export async function countHeldMessages(reader: Reader): Promise<number> {
	const row = await reader
		.selectFrom('outbox')
		.select((count) => count.fn.countAll<number>().as('held'))
		.where('sent_at', 'is', null)
		.where('held_at', 'is not', null)
		.executeTakeFirstOrThrow();
	return Number(row.held);
}
