import { type Addressee, type Letter, letter, type ReturnNamed } from './letter.ts';

/** To the provider's people: why, as it was chosen. What the officer wrote besides stays in the portal. */
export const returnClosedLetter = (to: Addressee, about: ReturnNamed, why: string): Letter =>
	letter(
		'return-closed',
		to,
		`Return closed: ${about.months}`,
		[
			`${about.commissioner} has closed your return for ${about.months} (${about.programme}, ${about.agreement}): ${why}. It is no longer asked for. Its figures count as missing, never as zero.`,
			'If it can be sent after all, ask the commissioner to open it again. See it here:',
		],
		about.link,
	);

export const returnOpenedAgainLetter = (to: Addressee, about: ReturnNamed): Letter =>
	letter(
		'return-opened-again',
		to,
		`Return open again: ${about.months}`,
		[
			`${about.commissioner} has opened your return for ${about.months} (${about.programme}, ${about.agreement}) again, so it is asked for. What had been typed into it is still there.`,
			'Fill it in here:',
		],
		about.link,
	);
