import { type Addressee, type Letter, letter, type ReturnNamed } from './letter.ts';

/** To the provider's certifiers. */
export const returnReadyLetter = (to: Addressee, about: ReturnNamed): Letter =>
	letter(
		'return-ready',
		to,
		`Return ready to certify: ${about.months}`,
		[
			`The return for ${about.months} (${about.programme}, ${about.agreement}) is filled in and ready for you to check and certify.`,
			'Open it here:',
		],
		about.link,
	);
