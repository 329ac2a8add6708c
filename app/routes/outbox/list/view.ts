import { writeInstant } from '../../../domain/calendar/write-date.ts';
import type { MessageState } from '../../../domain/mail/message-state.ts';
import type { OutboxListed } from '../../../operations/mail/list-outbox.ts';

export interface OutboxView {
	readonly messages: readonly {
		readonly id: string;
		readonly to: string;
		readonly subject: string;
		readonly queued: string;
		readonly state: StateWords;
		readonly more: string;
	}[];
	readonly held: number;
	readonly toFolder: boolean;
	readonly commandId: string;
	readonly previous: string | null;
	readonly next: string | null;
}

export interface StateWords {
	readonly words: string;
	readonly colour: 'green' | 'grey' | 'red' | 'yellow';
}

export const STATES: Readonly<Record<MessageState, StateWords>> = {
	sent: { words: 'Sent', colour: 'green' },
	waiting: { words: 'Waiting', colour: 'grey' },
	failing: { words: 'To be tried again', colour: 'yellow' },
	held: { words: 'Held', colour: 'red' },
};

type Listed = OutboxListed['messages'][number];

export function moreOf(message: Listed): string {
	switch (message.state) {
		case 'sent':
			return message.sentAt === null ? '' : writeInstant(message.sentAt);
		case 'failing':
			return `After ${message.attempts} ${message.attempts === 1 ? 'attempt' : 'attempts'}; next on ${writeInstant(message.nextAttemptAt)}. ${message.lastError ?? ''}`;
		case 'held':
			return message.lastError ?? 'Until it is released';
		case 'waiting':
			return 'Goes out within seconds';
	}
}

export const outboxView = (
	{ messages, held, toFolder, page, hasNext }: OutboxListed,
	commandId: string,
): OutboxView => ({
	messages: messages.map((message) => ({
		id: message.id,
		to: message.to,
		subject: message.subject,
		queued: writeInstant(message.queuedAt),
		state: STATES[message.state],
		more: moreOf(message),
	})),
	held,
	toFolder,
	commandId,
	previous: page > 1 ? `/outbox?page=${page - 1}` : null,
	next: hasNext ? `/outbox?page=${page + 1}` : null,
});
