import { type Addressee, type Letter, letter, type ReturnNamed } from './letter.ts';

/** To the provider's people. The reason stays in the portal. */
export const returnReopenedLetter = (to: Addressee, about: ReturnNamed): Letter =>
	letter(
		'return-reopened',
		to,
		`Return reopened: ${about.months}`,
		[
			`${about.commissioner} has reopened your return for ${about.months} (${about.programme}, ${about.agreement}), so that figures can be put right. What was accepted counts until a new version is accepted.`,
			'See why here:',
		],
		about.link,
	);
