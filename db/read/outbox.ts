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
			'toAddress',
			'subject',
			'body',
			'queuedAt',
			'heldAt',
			'sentAt',
			'attempts',
			'nextAttemptAt',
			'lastError',
		]);

type Row = Awaited<ReturnType<ReturnType<typeof messages>['execute']>>[number];

const messageOf = (row: Row): OutboxMessage => ({
	id: row.id,
	to: row.toAddress,
	subject: row.subject,
	body: row.body,
	queuedAt: row.queuedAt,
	heldAt: row.heldAt,
	sentAt: row.sentAt,
	attempts: row.attempts,
	nextAttemptAt: row.nextAttemptAt,
	lastError: row.lastError,
});

/** Messages whose time has come, the oldest first. */
export async function listDueMessages(
	reader: Reader,
	now: Instant,
	limit: number,
): Promise<readonly OutboxMessage[]> {
	const rows = await messages(reader)
		.where('sentAt', 'is', null)
		.where('nextAttemptAt', '<=', now)
		.where('heldAt', 'is', null)
		.orderBy('queuedAt')
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
		await messages(reader).orderBy('queuedAt', 'desc').orderBy('id').offset(offset).limit(limit).execute()
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
		.where('sentAt', 'is', null)
		.where('heldAt', 'is not', null)
		.executeTakeFirstOrThrow();
	return Number(row.held);
}
