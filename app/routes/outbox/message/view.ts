import { type CellView, only, type RecordView } from '../../../components/layout/record-view.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import type { showMessage } from '../../../operations/mail/show-message.ts';
import { moreOf, STATES } from '../list/view.ts';

type Shown = NonNullable<Awaited<ReturnType<typeof showMessage>>>;

export const messageView = (message: Shown, origin: string, commandId: string): RecordView => ({
	title: message.subject,
	caption: 'Message',
	back: { href: '/outbox', text: 'Mail' },
	narrow: true,
	blocks: [
		{
			kind: 'facts',
			rows: [
				{ key: 'To', value: message.to },
				{ key: 'Written', value: writeInstant(message.queuedAt) },
				{ key: 'State', value: [STATES[message.state], moreOf(message)] },
			],
		},
		{ kind: 'letter', lines: linesOf(message.body, origin) },
		...only(message.state === 'held', {
			kind: 'actions',
			actions: [
				{
					href: `/outbox/release?message=${message.id}`,
					text: 'Release this message',
					as: 'main',
					post: { commandId },
				},
			],
		}),
	],
});

/** Line by line; a line that is an address of this portal leads there. */
const linesOf = (body: string, origin: string): readonly CellView[] =>
	body
		.split('\n')
		.filter((text) => text !== '')
		.map((text) =>
			text.startsWith(`${origin}/`) && !/\s|\(/.test(text) ? { text, href: text.slice(origin.length) } : text,
		);
