import { only, type RecordView, type TagView, words } from '../../../components/layout/record-view.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import type { MessageState } from '../../../domain/mail/message-state.ts';
import type { OutboxListed } from '../../../operations/mail/list-outbox.ts';

export const STATES: Readonly<Record<MessageState, TagView>> = {
	sent: { tag: 'Sent', colour: 'green' },
	waiting: { tag: 'Waiting', colour: 'grey' },
	failing: { tag: 'To be tried again', colour: 'yellow' },
	held: { tag: 'Held', colour: 'red' },
	dropped: { tag: 'Not sent', colour: 'grey' },
	gathered: { tag: 'Sent in a day’s letter', colour: 'green' },
	'for-morning': { tag: 'Waiting', colour: 'grey' },
	'in-portal': { tag: 'In the portal', colour: 'grey' },
};

type Listed = OutboxListed['messages'][number];

export function moreOf(message: Listed): string {
	switch (message.state) {
		case 'sent':
			return message.sentAt === null ? '' : writeInstant(message.sentAt);
		case 'gathered':
			return message.sentAt === null ? '' : writeInstant(message.sentAt);
		case 'dropped':
			return `It no longer held on ${message.droppedAt === null ? '' : writeInstant(message.droppedAt)}`;
		case 'for-morning':
			return 'Goes in the letter of 7:00, as its reader chose';
		case 'in-portal':
			return 'Its reader chose to read it there alone';
		case 'failing':
			return `After ${message.attempts} ${message.attempts === 1 ? 'attempt' : 'attempts'}; next on ${writeInstant(message.nextAttemptAt)}. ${message.lastError ?? ''}`;
		case 'held':
			return message.lastError ?? 'Until it is released';
		case 'waiting':
			return 'Will be sent within seconds';
	}
}

export const outboxView = (
	{ messages, held, toFolder, page, hasNext }: OutboxListed,
	commandId: string,
): RecordView => ({
	title: 'Mail',
	back: null,
	wide: true,
	blocks: [
		...only(toFolder, {
			kind: 'inset',
			lines: [
				'No mail server has been set up, so no mail is sent. Messages are written to the folder “mail” beside its data.',
			],
		}),
		...only(
			held > 0,
			{
				kind: 'warning',
				text: `${held === 1 ? '1 message is' : `${held} messages are`} held. After a restore, check whether they had already been sent.`,
			},
			{
				kind: 'actions',
				actions: [
					{
						href: '/outbox/release',
						text: 'Release all that are held',
						as: 'secondary',
						post: { commandId },
					},
				],
			},
		),
		{
			kind: 'table',
			table: {
				id: 'messages',
				caption: 'Messages, the latest first',
				large: true,
				columns: [words('Subject'), words('To'), words('Written'), words('State'), words('More')],
				rows: messages.map((message) => ({
					key: message.id,
					cells: [
						{ text: message.subject, href: `/outbox/${message.id}` },
						message.to,
						writeInstant(message.queuedAt),
						STATES[message.state],
						moreOf(message),
					],
				})),
				empty:
					'The portal has not written to anybody yet. Invitations, reminders and notices will appear here.',
			},
		},
		{
			kind: 'pages',
			label: 'Pages of messages',
			previous: page > 1 ? `/outbox?page=${page - 1}` : null,
			next: hasNext ? `/outbox?page=${page + 1}` : null,
		},
	],
});
