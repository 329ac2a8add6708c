import { findMessage, type OutboxMessage } from '../../../db/read/outbox.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { hideLinks } from '../../domain/mail/hide-links.ts';
import { type MessageState, messageState } from '../../domain/mail/message-state.ts';
import type { Services } from '../../services.ts';

/** One message; links that let somebody in are shown in the demonstration alone. */
export async function showMessage(
	services: Services,
	scope: Scope,
	id: string,
): Promise<(OutboxMessage & { readonly state: MessageState }) | null> {
	const message = await findMessage(services.db.reader, scope, id);
	if (message === null) return null;
	const body = services.config.mode === 'demonstration' ? message.body : hideLinks(message.body);
	return { ...message, body, state: messageState(message) };
}
