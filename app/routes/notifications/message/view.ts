import { only, type RecordView } from '../../../components/layout/record-view.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import type { openNotification } from '../../../operations/notification/open-notification.ts';

type Opened = NonNullable<Awaited<ReturnType<typeof openNotification>>>;

/** As it was written; the page that it leads to says what is so now, to whoever may still see it. */
export const notificationView = ({ subject, queuedAt, body, link }: Opened): RecordView => ({
	title: subject,
	caption: `Written on ${writeInstant(queuedAt)}`,
	back: { href: '/notifications', text: 'Your messages' },
	narrow: true,
	blocks: [
		{ kind: 'letter', lines: wordsOf(body) },
		...only(link !== null, {
			kind: 'actions',
			actions: [{ href: link ?? '', text: 'Open the page', as: 'main' }],
		}),
	],
});

/** Without what only a mail needs: greeting, address, sender. */
const wordsOf = (body: string): readonly string[] =>
	body
		.split('\n')
		.filter(
			(line) =>
				line !== '' &&
				!/^https?:\/\/\S+$/.test(line) &&
				!/^(Dear |Commissioning Portal$|Please do not reply)/.test(line),
		)
		.map((line) => line.replace(/:$/, '.'));
