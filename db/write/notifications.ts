import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { MessageGroup, MessageWay } from '../../app/domain/mail/message-groups.ts';
import type { Tx } from '../connect.ts';

/** The person’s own unread messages, one or (null) all of them, are read. Answers how many. */
export async function saveRead(tx: Tx, personId: string, id: string | null, at: Instant): Promise<number> {
	const read = await tx
		.updateTable('outbox')
		.set({ readAt: at })
		.where('personId', '=', personId)
		.where('inPortal', '=', 1)
		.where('readAt', 'is', null)
		.where('droppedAt', 'is', null)
		.$if(id !== null, (query) => query.where('id', '=', id))
		.executeTakeFirst();
	return Number(read.numUpdatedRows);
}

export interface MessageChoice {
	readonly group: MessageGroup;
	readonly way: MessageWay;
}

export async function saveMessageChoice(
	tx: Tx,
	personId: string,
	{ group, way }: MessageChoice,
): Promise<void> {
	await tx
		.insertInto('messageChoice')
		.values({ personId, messageGroup: group, way })
		.onConflict((row) => row.columns(['personId', 'messageGroup']).doUpdateSet({ way }))
		.execute();
}
