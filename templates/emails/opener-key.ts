import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import { writeInstant } from '../../app/domain/calendar/write-date.ts';
import { type Addressee, type Letter, letter } from './letter.ts';

/** Tells an opener that their key or its passphrase was changed, so that one made by somebody else is noticed. */
export const openerKeyLetter = (
	to: Addressee,
	{ at, isNewKey, link }: { readonly at: Instant; readonly isNewKey: boolean; readonly link: string },
): Letter =>
	letter(
		'opener-key',
		to,
		isNewKey ? 'You have enrolled again as a bid opener' : 'Your passphrase as a bid opener has been changed',
		[
			isNewKey
				? `On ${writeInstant(at)} a new key was made for you as a bid opener. Your passphrase before that, and the key under it, do not work any more.`
				: `Your passphrase as a bid opener was changed on ${writeInstant(at)}. Your key is the same.`,
			'If it was not you, tell your organisation’s administrator at once. Your enrolment:',
		],
		link,
	);
