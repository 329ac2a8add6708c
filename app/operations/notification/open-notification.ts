import { findNotification } from '../../../db/read/notifications.ts';
import { countUnread } from '../../../db/read/sessions.ts';
import { saveRead } from '../../../db/write/notifications.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Services } from '../../services.ts';

type Found = NonNullable<Awaited<ReturnType<typeof findNotification>>>;

/** One of the person’s own messages, which is read from then on, and how many are left. Where nothing can be written it can still be read. */
export async function openNotification(
	{ db, clock }: Services,
	actor: Actor,
	id: string,
): Promise<(Found & { readonly unread: number }) | null> {
	const message = await findNotification(db.reader, actor.personId, id);
	if (message === null) return null;
	if (message.readAt === null)
		await db.transaction((tx) => saveRead(tx, actor.personId, id, clock.now())).catch(() => 0);
	return { ...message, unread: await countUnread(db.reader, actor.personId) };
}
