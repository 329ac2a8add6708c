import { type Addressee, type Letter, letter, type ReturnNamed } from './letter.ts';

/** To the commissioner's officers. `reviewBy` in words. */
export const returnSubmittedLetter = (
	to: Addressee,
	about: ReturnNamed,
	submission: number,
	reviewBy: string,
): Letter =>
	letter(
		'return-submitted',
		to,
		`${submission === 1 ? 'Return submitted' : 'Return submitted again'}: ${about.provider}, ${about.months}`,
		[
			`${about.provider} has submitted its return for ${about.months} (${about.programme}, ${about.agreement}). It is version ${submission}.`,
			`Please review it by ${reviewBy}:`,
		],
		about.link,
	);
