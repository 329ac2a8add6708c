import { type Addressee, type Letter, letter, type ReturnNamed } from './letter.ts';

/** To the provider's people. Days in words. */
export const extensionAgreedLetter = (
	to: Addressee,
	about: ReturnNamed,
	dueOn: string,
	newDueOn: string,
): Letter =>
	letter(
		'extension-agreed',
		to,
		`More time for your return: ${about.months}`,
		[
			`${about.commissioner} has agreed to take your return for ${about.months} (${about.programme}, ${about.agreement}) until ${newDueOn}. It was due on ${dueOn}.`,
			'Fill it in here:',
		],
		about.link,
	);
