import { type RecordView, said } from '../../../components/layout/record-view.ts';
import { ABSOLUTE_HOURS, IDLE_MINUTES } from '../../../domain/access/session-limits.ts';

export const cookiesNotice: RecordView = {
	title: 'Cookies',
	back: null,
	narrow: true,
	blocks: [
		...said(
			'The portal sets two cookies when you sign in, and one more when you write a bid for a tender. All are strictly necessary: without the first the portal would not know who you are from one page to the next, without the second it could not tell you that somebody else has signed in to your account, and without the third you could not read what you have written. It sets none before you sign in, and none that counts visits or follows you to other sites.',
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
		{ kind: 'heading', text: 'The browser cookie' },
		{
			kind: 'list',
			items: [
				'Its name is __Host-browser.',
				'It holds a random number by which the portal knows this browser the next time. When your account is signed in to from a browser that it does not know, you are sent an e-mail. It lets nobody in.',
				'It lasts 400 days from when you last signed in. If you delete it, you are sent an e-mail the next time you sign in.',
			],
		},
		{ kind: 'heading', text: 'The bid key cookie' },
		{
			kind: 'list',
			items: [
				'Its name is __Host-bid-key. It is set when you start a bid or enter its bid code.',
				'It holds, sealed, the key to what your organisation has written for one tender. The portal keeps that key nowhere else. It is sent only to the portal, and scripts on the page cannot read it.',
				'It ends when you sign out or close your browser.',
			],
		},
	],
};
