import { type Addressee, type Letter, letter, type ReturnNamed } from './letter.ts';

/** To the people who filled it in. The reason stays in the portal. */
export const returnSentBackLetter = (to: Addressee, about: ReturnNamed): Letter =>
	letter(
		'return-sent-back',
		to,
		`Return sent back to you: ${about.months}`,
		[
			`The return for ${about.months} (${about.programme}, ${about.agreement}) has been sent back to be changed before it is certified.`,
			'See why here:',
		],
		about.link,
	);
