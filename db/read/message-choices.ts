import type { MessageGroup, MessageWay } from '../../app/domain/mail/message-groups.ts';
import type { Reader } from '../connect.ts';

/** How the person has chosen to be told, by group; at once where they have not. */
export async function getMessageChoices(
	reader: Reader,
	personId: string,
): Promise<ReadonlyMap<MessageGroup, MessageWay>> {
	const rows = await reader
		.selectFrom('messageChoice')
		.select(['messageGroup', 'way'])
		.where('personId', '=', personId)
		.orderBy('messageGroup')
		.orderBy('personId')
		.execute();
	return new Map(rows.map(({ messageGroup, way }) => [messageGroup, way]));
}
