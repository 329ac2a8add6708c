import { type RecordView, said } from '../../../components/layout/record-view.ts';
import { ABSOLUTE_HOURS, IDLE_MINUTES } from '../../../domain/access/session-limits.ts';

export const cookiesNotice: RecordView = {
	title: 'Cookies',
	back: null,
	narrow: true,
	blocks: [
		...said(
			'The portal sets one cookie, when you sign in. It is strictly necessary: without it the portal would not know who you are from one page to the next. It sets none before you sign in, and none that counts visits or follows you to other sites.',
		),
		{ kind: 'heading', text: 'The session cookie' },
		{
			kind: 'list',
			items: [
				'Its name is __Host-session.',
				'It holds a random number and nothing about you. It is sent only to the portal, and scripts on the page cannot read it.',
				`It ends when you sign out or close your browser. It stops working ${IDLE_MINUTES} minutes after you last did something, and ${ABSOLUTE_HOURS} hours after you signed in at the latest.`,
			],
		},
	],
};
