import { type Addressee, type Letter, letter } from './letter.ts';

/** Sent to whoever asks for it by an address that the portal knows. The link works once. */
export const passwordLinkLetter = (
	to: Addressee,
	facts: { readonly link: string; readonly minutes: number },
): Letter =>
	letter(
		'password-link',
		to,
		'Choose a new password for the Commissioning Portal',
		[
			'Somebody has asked for a new password for your account in the Commissioning Portal.',
			'If it was not you, you do not need to do anything: your password has not changed.',
			`If it was you, choose one here. The link works once, for ${facts.minutes} minutes:`,
		],
		facts.link,
	);
