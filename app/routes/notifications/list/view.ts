import { type CellView, only, type RecordView, words } from '../../../components/layout/record-view.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { NotificationsListed } from '../../../operations/notification/list-own-notifications.ts';

export const notificationsView = (
	{ messages, unread, page, hasNext }: NotificationsListed,
	commandId: string,
): RecordView => ({
	title: 'Your messages',
	back: null,
	blocks: [
		{
			kind: 'words',
			text: unread === 0 ? 'You have read all your messages.' : `${plural(unread, 'message')} not read yet.`,
		},
		{
			kind: 'actions',
			actions: [
				...(unread === 0
					? []
					: [
							{
								href: '/notifications/read',
								text: 'Mark all as read',
								as: 'secondary' as const,
								post: { commandId },
							},
						]),
				{ href: '/account/messages', text: 'Choose what comes by e-mail' },
			],
		},
		{
			kind: 'table',
			table: {
				id: 'messages',
				caption: 'Messages, the latest first',
				captionHidden: true,
				large: true,
				noFile: true,
				columns: [words('Read'), words('Message'), words('Written')],
				rows: messages.map((message) => ({
					key: message.id,
					cells: [
						message.readAt === null ? { tag: 'Not read yet', colour: 'yellow' } : { quiet: 'Read' },
						subjectOf(message),
						writeInstant(message.queuedAt),
					],
				})),
				empty: 'The portal has not told you anything yet.',
			},
		},
		...only(page > 1 || hasNext, {
			kind: 'pages',
			label: 'Pages of messages',
			previous: page > 1 ? `/notifications?page=${page - 1}` : null,
			next: hasNext ? `/notifications?page=${page + 1}` : null,
		}),
	],
});

const subjectOf = ({ id, subject, readAt }: NotificationsListed['messages'][number]): CellView => ({
	text: readAt === null ? { strong: subject } : subject,
	href: `/notifications/${id}`,
});
