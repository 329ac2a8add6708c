import { type Addressee, type Letter, letter, type ReturnNamed } from './letter.ts';

const named = ({ months, programme, agreement }: ReturnNamed): string =>
	`${months} (${programme}, ${agreement})`;

/** To the provider’s people, once the window has opened. The day in words. */
export const returnOpenedLetter = (to: Addressee, about: ReturnNamed, dueOn: string): Letter =>
	letter(
		'return-opened',
		to,
		`Return to fill in: ${about.months}`,
		[
			`Your return for ${named(about)} can now be sent to ${about.commissioner}. It is due on ${dueOn}.`,
			'Fill it in here:',
		],
		about.link,
	);

/** To the same, ten and two working days before, and on the day. `when` ends the subject: "due today". */
export const returnDueLetter = (to: Addressee, about: ReturnNamed, dueOn: string, when: string): Letter =>
	letter(
		'return-due',
		to,
		`Return ${when}: ${about.months}`,
		[
			`Your return for ${named(about)} has not been sent yet. It is due on ${dueOn}.`,
			'If it cannot be ready by then, ask the commissioner for more time before that day. Go on with it here:',
		],
		about.link,
	);

/** To the provider’s certifiers and administrators, every week. */
export const returnOverdueLetter = (to: Addressee, about: ReturnNamed, dueOn: string): Letter =>
	letter(
		'return-overdue',
		to,
		`Return overdue: ${about.months}`,
		[
			`${about.provider} has not sent its return for ${named(about)} to ${about.commissioner}. It was due on ${dueOn}.`,
			'Fill it in and certify it, or ask the commissioner for more time, here:',
		],
		about.link,
	);

/** To the commissioner’s officers, with the provider’s. */
export const returnMissingLetter = (to: Addressee, about: ReturnNamed, dueOn: string): Letter =>
	letter(
		'return-overdue',
		to,
		`Return overdue: ${about.provider}, ${about.months}`,
		[
			`${about.provider} has not sent its return for ${named(about)}. It was due on ${dueOn}. The provider has been told as well.`,
			'You can record that you have asked for it, agree more time or close it here:',
		],
		about.link,
	);
