import { type RecordView, said } from '../../../components/layout/record-view.ts';
import { PASSWORD_LINK_MINUTES } from '../../../domain/access/session-limits.ts';

export const linkSent: RecordView = {
	title: 'Look in your e-mail',
	back: null,
	narrow: true,
	blocks: said(
		`If the portal knows the address, a link is on its way to it. It works once, for ${PASSWORD_LINK_MINUTES} minutes.`,
		'If nothing arrives, check your junk mail, or ask your organisation’s administrator whether you have been invited.',
		{ href: '/sign-in', text: 'Go to sign-in' },
	),
};
