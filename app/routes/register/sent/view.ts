import { type RecordView, said } from '../../../components/layout/record-view.ts';
import { REGISTRATION_DAYS } from '../../../domain/access/session-limits.ts';

/** The same for everybody: what applies stands in the letter. */
export const registrationSent: RecordView = {
	title: 'Look in your e-mail',
	back: null,
	narrow: true,
	blocks: said(
		'We have sent a message to the address that you gave. It says how to go on.',
		`If it has a link, confirm your address with it within ${REGISTRATION_DAYS} days. Until then nothing is set up.`,
		'If nothing arrives, check your junk mail, then check the address and register again.',
		{ href: '/open-tenders', text: 'Back to the tenders' },
	),
};
