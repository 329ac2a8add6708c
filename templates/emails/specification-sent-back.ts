import { type Addressee, type Letter, letter } from './letter.ts';

interface SentBackNamed {
	readonly programme: string;
	readonly number: number;
	/** The approver's name. */
	readonly by: string;
	/** Whole address of the page to open. */
	readonly link: string;
}

/** To those who worked on the draft. The reason is read on its page. */
export const specificationSentBackLetter = (to: Addressee, about: SentBackNamed): Letter =>
	letter(
		'specification-sent-back',
		to,
		`Service specification sent back: ${about.programme}, version ${about.number}`,
		[
			`${about.by} has sent back version ${about.number} of the service specification of ${about.programme}, and said why.`,
			'You can read the reason and change the draft here:',
		],
		about.link,
	);
