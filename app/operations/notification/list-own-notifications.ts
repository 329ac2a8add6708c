import { listNotifications, type Notification } from '../../../db/read/notifications.ts';
import { countUnread } from '../../../db/read/sessions.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Services } from '../../services.ts';

const PAGE_LENGTH = 25;

export interface NotificationsListed {
	readonly messages: readonly Notification[];
	readonly unread: number;
	readonly page: number;
	readonly hasNext: boolean;
}

/** What the portal has told this person, twenty-five at a time, the latest first. */
export const listOwnNotifications = (
	services: Services,
	actor: Actor,
	page: number,
): Promise<NotificationsListed> =>
	services.db.snapshot(async (reader) => {
		const found = await listNotifications(reader, actor.personId, (page - 1) * PAGE_LENGTH, PAGE_LENGTH + 1);
		return {
			messages: found.slice(0, PAGE_LENGTH),
			unread: await countUnread(reader, actor.personId),
			page,
			hasNext: found.length > PAGE_LENGTH,
		};
	});
