import { type Addressee, type Letter, letter, type ReturnNamed } from './letter.ts';

/** To the provider's certifiers, who were told that it was ready. */
export const returnTakenBackLetter = (to: Addressee, about: ReturnNamed): Letter =>
	letter(
		'return-taken-back',
		to,
		`Return not ready after all: ${about.months}`,
		[
			`The return for ${about.months} (${about.programme}, ${about.agreement}) has been taken back to be changed. You will be told when it is ready to certify again.`,
			'See it here:',
		],
		about.link,
	);
