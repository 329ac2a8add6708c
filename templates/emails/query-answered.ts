import { type Addressee, type Letter, letter, type ReturnNamed } from './letter.ts';

/** To the officer who asked. */
export const queryAnsweredLetter = (to: Addressee, about: ReturnNamed): Letter =>
	letter(
		'query-answered',
		to,
		`Your question has been answered: ${about.provider}, ${about.months}`,
		[
			`${about.provider} has answered your question about its return for ${about.months} (${about.programme}, ${about.agreement}).`,
			'Read the answer here:',
		],
		about.link,
	);
