import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';

/** A message as its reader sees it in the portal. */
export interface Notification {
	readonly id: string;
	readonly subject: string;
	readonly queuedAt: Instant;
	readonly readAt: Instant | null;
}

const own = (reader: Reader, personId: string) =>
	reader
		.selectFrom('outbox')
		.where('personId', '=', personId)
		.where('inPortal', '=', 1)
		.where('droppedAt', 'is', null);

/** The latest first. */
export const listNotifications = (
	reader: Reader,
	personId: string,
	offset: number,
	limit: number,
): Promise<readonly Notification[]> =>
	own(reader, personId)
		.select(['id', 'subject', 'queuedAt', 'readAt'])
		.orderBy('queuedAt', 'desc')
		.orderBy('id')
		.offset(offset)
		.limit(limit)
		.execute();

export const findNotification = async (
	reader: Reader,
	personId: string,
	id: string,
): Promise<(Notification & { readonly body: string; readonly link: string | null }) | null> =>
	(await own(reader, personId)
		.select(['id', 'subject', 'queuedAt', 'readAt', 'body', 'link'])
		.where('id', '=', id)
		.executeTakeFirst()) ?? null;
