import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { MessageKind } from '../../app/domain/mail/message-kinds.ts';
import type { MessageTimes } from '../../app/domain/mail/message-state.ts';
import type { Reader } from '../connect.ts';

export interface OutboxMessage extends MessageTimes {
	readonly id: string;
	readonly kind: MessageKind;
	readonly personId: string | null;
	readonly aboutId: string | null;
	readonly link: string | null;
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
			'kind',
			'personId',
			'aboutId',
			'link',
			'way',
			'droppedAt',
			'gatheredInto',
			'toAddress as to',
			'subject',
			'body',
			'queuedAt',
			'heldAt',
			'sentAt',
			'attempts',
			'nextAttemptAt',
			'lastError',
		]);

/** For the clock: messages whose time has come, the oldest first. */
export const listDueMessages = (
	reader: Reader,
	now: Instant,
	limit: number,
): Promise<readonly OutboxMessage[]> =>
	messages(reader)
		.where('way', '=', 'at-once')
		.where('sentAt', 'is', null)
		.where('droppedAt', 'is', null)
		.where('nextAttemptAt', '<=', now)
		.where('heldAt', 'is', null)
		.orderBy('queuedAt')
		.orderBy('id')
		.limit(limit)
		.execute();

/** For the clock: what waits for the letter of the morning, written before then, of everybody or one person; in the order in which it was written. */
export const listForMorning = (
	reader: Reader,
	before: Instant,
	personId: string | null,
): Promise<readonly OutboxMessage[]> =>
	messages(reader)
		.where('way', '=', 'daily')
		.where('sentAt', 'is', null)
		.where('heldAt', 'is', null)
		.where('droppedAt', 'is', null)
		.where('queuedAt', '<', before)
		.$if(personId !== null, (query) => query.where('personId', '=', personId))
		.orderBy('queuedAt')
		.orderBy('id')
		.execute();

/** All mail is the installation's own: nobody else reads any. */
const reaches = (scope: Scope): boolean => scope.kind === 'installation' || scope.kind === 'everything';

/** The latest first. */
export const listMessages = async (
	reader: Reader,
	scope: Scope,
	offset: number,
	limit: number,
): Promise<readonly OutboxMessage[]> =>
	reaches(scope)
		? messages(reader).orderBy('queuedAt', 'desc').orderBy('id').offset(offset).limit(limit).execute()
		: [];

export const findMessage = async (reader: Reader, scope: Scope, id: string): Promise<OutboxMessage | null> =>
	reaches(scope) ? ((await messages(reader).where('id', '=', id).executeTakeFirst()) ?? null) : null;

export async function countHeldMessages(reader: Reader, scope: Scope): Promise<number> {
	if (!reaches(scope)) return 0;
	const row = await reader
		.selectFrom('outbox')
		.select((count) => count.fn.countAll<number>().as('held'))
		.where('sentAt', 'is', null)
		.where('droppedAt', 'is', null)
		.where('heldAt', 'is not', null)
		.executeTakeFirstOrThrow();
	return Number(row.held);
}

/** Messages that were tried and could not be sent, and will be tried again. */
export async function countFailingMessages(reader: Reader, scope: Scope): Promise<number> {
	if (!reaches(scope)) return 0;
	const row = await reader
		.selectFrom('outbox')
		.select((count) => count.fn.countAll<number>().as('failing'))
		.where('sentAt', 'is', null)
		.where('heldAt', 'is', null)
		.where('droppedAt', 'is', null)
		.where('way', '=', 'at-once')
		.where('attempts', '>', 0)
		.executeTakeFirstOrThrow();
	return Number(row.failing);
}
