import { getMessageChoices } from '../../../db/read/message-choices.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { choosableGroups } from '../../domain/mail/choosable-groups.ts';
import type { MessageGroup, MessageWay } from '../../domain/mail/message-groups.ts';
import type { Services } from '../../services.ts';

export interface ChoiceShown {
	readonly group: MessageGroup;
	readonly way: MessageWay;
}

/** How each group of messages that the person can get comes to them. */
export async function showMessageChoices(services: Services, actor: Actor): Promise<readonly ChoiceShown[]> {
	const chosen = await getMessageChoices(services.db.reader, actor.personId);
	return choosableGroups(actor.roles).map((group) => ({ group, way: chosen.get(group) ?? 'at-once' }));
}
