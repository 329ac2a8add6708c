import { type Addressee, type Letter, letter } from './letter.ts';

export interface TenderNamed {
	readonly tender: string;
	readonly commissioner: string;
	/** Address of the page to open. */
	readonly link: string;
}

/** To whoever bids or has asked, the same to each: it says neither what was asked nor by whom. */
export const clarificationAnsweredLetter = (to: Addressee, about: TenderNamed): Letter =>
	letter(
		to,
		`A question has been answered: ${about.tender}`,
		[
			`${about.commissioner} has answered a question that a bidder asked about the tender “${about.tender}”. Everybody who bids or has asked a question gets this letter.`,
			'Read the question and the answer here:',
		],
		about.link,
	);
