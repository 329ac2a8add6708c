import { type Addressee, type Letter, letter, type ReturnNamed } from './letter.ts';

/** To the provider's people. */
export const returnAcceptedLetter = (
	to: Addressee,
	about: ReturnNamed,
	submission: number,
	breaksAnother: boolean,
): Letter =>
	letter(
		'return-accepted',
		to,
		`Return accepted: ${about.months}`,
		[
			`${about.commissioner} has accepted version ${submission} of your return for ${about.months} (${about.programme}, ${about.agreement}).`,
			breaksAnother
				? 'It and the return beside it no longer agree. One of the two must be put right. Which figures differ stands on its page:'
				: 'There is nothing more to do. You can read it here:',
		],
		about.link,
	);
