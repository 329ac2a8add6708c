import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import { writeInstant } from '../../app/domain/calendar/write-date.ts';
import { type Addressee, type Letter, letter } from './letter.ts';

export const passwordChangedLetter = (
	to: Addressee,
	facts: { readonly at: Instant; readonly link: string },
): Letter =>
	letter(
		'password-changed',
		to,
		'Your password for the Commissioning Portal has been changed',
		[
			`Your password was changed on ${writeInstant(facts.at)}. Everywhere else where you were signed in, you have been signed out.`,
			'If it was not you, tell your organisation’s administrator at once. Your account:',
		],
		facts.link,
	);
