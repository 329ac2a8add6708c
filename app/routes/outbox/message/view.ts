import { writeInstant } from '../../../domain/calendar/write-date.ts';
import type { showMessage } from '../../../operations/mail/show-message.ts';
import { moreOf, STATES, type StateWords } from '../list/view.ts';

export interface MessageView {
	readonly id: string;
	readonly subject: string;
	readonly to: string;
	readonly written: string;
	readonly state: StateWords;
	readonly more: string;
	readonly canRelease: boolean;
	readonly commandId: string;
	/** Line by line; a line that is an address of this portal leads there. */
	readonly lines: readonly { readonly key: string; readonly text: string; readonly href: string | null }[];
}

type Shown = NonNullable<Awaited<ReturnType<typeof showMessage>>>;

export const messageView = (message: Shown, origin: string, commandId: string): MessageView => ({
	id: message.id,
	subject: message.subject,
	to: message.to,
	written: writeInstant(message.queuedAt),
	state: STATES[message.state],
	more: moreOf(message),
	canRelease: message.state === 'held',
	commandId,
	lines: message.body
		.split('\n')
		.filter((text) => text !== '')
		.map((text, index) => ({
			key: `${index}`,
			text,
			href: text.startsWith(`${origin}/`) && !/\s|\(/.test(text) ? text.slice(origin.length) : null,
		})),
});
