import type { MessageKind } from '../../app/domain/mail/message-kinds.ts';
import { type Addressee, type Letter, letter } from './letter.ts';

/** Which terms a letter is about. */
export interface AgreementNamed {
	/** "grant agreement", "variation", "early end" */
	readonly what: string;
	readonly title: string;
	readonly reference: string;
	readonly commissioner: string;
	readonly provider: string;
	/** Address of the page to open. */
	readonly link: string;
}

export type AgreementNews =
	| 'awaits-approval'
	| 'sent-back'
	| 'approved'
	| 'sent'
	| 'accepted'
	| 'declined'
	| 'proposed'
	| 'taken-back'
	| 'agreed'
	| 'ends-early';

interface Said {
	readonly subject: string;
	readonly words: (about: AgreementNamed, by: string) => readonly string[];
}

const SAID: Readonly<Record<AgreementNews, Said>> = {
	'awaits-approval': {
		subject: 'to approve',
		words: ({ what, title }, by) => [
			`${by} has put forward the ${what} “${title}” for approval.`,
			'Nobody who worked on the terms can approve them. You can read them, and approve them or send them back, here:',
		],
	},
	'sent-back': {
		subject: 'sent back',
		words: ({ what, title }, by) => [
			`${by} has sent back the ${what} “${title}” and said why.`,
			'You can read the reason and change the terms here:',
		],
	},
	approved: {
		subject: 'approved',
		words: ({ what, title, provider }, by) => [
			`${by} has approved the ${what} “${title}”.`,
			`You can send it to ${provider} for its signatory to accept here:`,
		],
	},
	sent: {
		subject: 'to accept',
		words: ({ what, title, commissioner }) => [
			`${commissioner} has sent you the ${what} “${title}”.`,
			'As a signatory you can read all of its terms, and accept or decline them, here:',
		],
	},
	accepted: {
		subject: 'accepted',
		words: ({ what, title, provider }, by) => [
			`${by} has accepted the ${what} “${title}” for ${provider}. Both sides have now agreed.`,
			'You can read it here:',
		],
	},
	declined: {
		subject: 'declined',
		words: ({ what, title }, by) => [
			`${by} has declined the ${what} “${title}” and said why.`,
			'You can read the reason here:',
		],
	},
	proposed: {
		subject: 'proposed',
		words: ({ what, title, provider }) => [
			`${provider} proposes a ${what} of “${title}”.`,
			'You can read what would change, and put it forward, give it back or decline it, here:',
		],
	},
	'taken-back': {
		subject: 'taken back',
		words: ({ what, title }, by) => [
			`${by} has taken back the ${what} “${title}” to change it. There is nothing for you to do until it is sent again.`,
			'You can see where it stands here:',
		],
	},
	agreed: {
		subject: 'agreed',
		words: ({ what, title, commissioner }) => [
			`${commissioner} has approved the ${what} of “${title}” that you proposed. Both sides have now agreed.`,
			'You can read it here:',
		],
	},
	'ends-early': {
		subject: 'of a grant agreement',
		words: ({ title, commissioner }) => [
			`${commissioner} has decided that the grant agreement “${title}” ends early. The last day and the reason are on its page.`,
			'Nobody who is in the middle of a programme is stopped by this. You can read the decision here:',
		],
	},
};

/** What asks its reader to do something; whatever else is news. */
const KINDS: Readonly<Partial<Record<AgreementNews, MessageKind>>> = {
	'awaits-approval': 'agreement-to-approve',
	sent: 'agreement-to-accept',
};

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

export function agreementLetter(
	to: Addressee,
	about: AgreementNamed,
	news: AgreementNews,
	by: string,
): Letter {
	const { subject, words } = SAID[news];
	return letter(
		KINDS[news] ?? 'agreement-news',
		to,
		`${capital(about.what)} ${subject}: ${about.reference}`,
		words(about, by),
		about.link,
	);
}
