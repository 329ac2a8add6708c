import { countHeldMessages, listMessages, type OutboxMessage } from '../../../db/read/outbox.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { type MessageState, messageState } from '../../domain/mail/message-state.ts';
import type { Services } from '../../services.ts';

const PAGE_LENGTH = 50;

export interface OutboxListed {
	readonly messages: readonly (Omit<OutboxMessage, 'body'> & { readonly state: MessageState })[];
	readonly held: number;
	readonly page: number;
	readonly hasNext: boolean;
	/** Where there is no mail server: messages are written to a folder. */
	readonly toFolder: boolean;
}

/** The portal's mail, fifty at a time, the latest first. */
export function listOutbox(services: Services, scope: Scope, page: number): Promise<OutboxListed> {
	return services.db.snapshot(async (reader) => {
		const found = await listMessages(reader, scope, (page - 1) * PAGE_LENGTH, PAGE_LENGTH + 1);
		return {
			messages: found
				.slice(0, PAGE_LENGTH)
				.map(({ body: _, ...message }) => ({ ...message, state: messageState(message) })),
			held: await countHeldMessages(reader, scope),
			page,
			hasNext: found.length > PAGE_LENGTH,
			toFolder: services.config.smtpUrl === null,
		};
	});
}
