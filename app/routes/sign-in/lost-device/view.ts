import { type RecordView, said } from '../../../components/layout/record-view.ts';

export const lostDevice: RecordView = {
	title: 'If you have lost your device',
	back: { href: '/sign-in/code', text: 'Back' },
	narrow: true,
	blocks: [
		...said(
			[
				'If you kept your recovery codes, one of them',
				{ href: '/sign-in/recovery-code', text: 'lets you in' },
				'.',
			],
			'Without one, two administrators must let you begin again:',
		),
		{
			kind: 'list',
			numbered: true,
			items: [
				'Tell your organisation’s administrator, in person or by telephone.',
				'They record that you have lost your device, and how they know that it is you.',
				'A second administrator confirms it. If your organisation has only one, the portal’s own administrator is the second.',
				'You are told by e-mail. Then sign in with your password, and set up an app on another device.',
			],
		},
	],
};
