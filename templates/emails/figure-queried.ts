import { type Addressee, type Letter, letter, type ReturnNamed } from './letter.ts';

/** To the provider's people. What is asked, and about which figure, stays in the portal. */
export const figureQueriedLetter = (to: Addressee, about: ReturnNamed): Letter =>
	letter(
		'return-queried',
		to,
		`A question about your return: ${about.months}`,
		[
			`${about.commissioner} has a question about your return for ${about.months} (${about.programme}, ${about.agreement}).`,
			'Read it and answer here. You can change figures and submit the return again.',
		],
		about.link,
	);
