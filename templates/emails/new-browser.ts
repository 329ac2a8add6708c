import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import { writeInstant } from '../../app/domain/calendar/write-date.ts';
import { type Addressee, type Letter, letter } from './letter.ts';

/** Tells the person that their account was entered from a browser that it was never entered from before. */
export const newBrowserLetter = (
	to: Addressee,
	{ at, link }: { readonly at: Instant; readonly link: string },
): Letter =>
	letter(
		'new-device',
		to,
		'Your account was signed in to from a new device',
		[
			`On ${writeInstant(at)} somebody signed in to your account on a device or in a browser that had not been used for it before.`,
			'If it was you, there is nothing to do. If it was not, choose a new password now, which signs everybody else out, and tell your organisation’s administrator:',
		],
		link,
	);
