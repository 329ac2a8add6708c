import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import { writeInstant } from '../../app/domain/calendar/write-date.ts';
import { type Addressee, type Letter, letter } from './letter.ts';

const NOT_YOU = 'If you did not ask for this, you do not need to do anything: nothing has been set up.';

/** To whoever asked to register an organisation that is not there yet. */
export const confirmRegistrationLetter = (
	to: Addressee,
	{
		organisation,
		link,
		until,
	}: { readonly organisation: string; readonly link: string; readonly until: Instant },
): Letter =>
	letter(
		'registration',
		to,
		'Confirm your e-mail address to register as a bidder',
		[
			`You have asked to register ${organisation} on the Commissioning Portal, to bid for tenders.`,
			`The link works once, until ${writeInstant(until)}. ${NOT_YOU}`,
			'Otherwise confirm your e-mail address here, and choose a password:',
		],
		link,
	);

/** To somebody who has an account. Nothing that was typed stands in it. */
export const accountThereLetter = (to: Addressee, link: string): Letter =>
	letter(
		'registration',
		to,
		'You have an account already',
		[
			'Somebody has asked to register as a bidder on the Commissioning Portal with this e-mail address. There is an account with it already, so nothing has been set up.',
			'If it was you: sign in with this address, or ask there for a link to choose a new password. A provider bids with the account that it has; whoever works for another organisation needs another address.',
			'If it was not you, you do not need to do anything. Sign in here:',
		],
		link,
	);

/** To somebody whose organisation is there: by its name or by a number. It does not say which, nor who belongs to it. */
export const organisationThereLetter = (
	to: Addressee,
	{ organisation, link }: { readonly organisation: string; readonly link: string },
): Letter =>
	letter(
		'registration',
		to,
		'Your organisation cannot be registered again',
		[
			`You have asked to register ${organisation} on the Commissioning Portal. An organisation with this name, or with one of the numbers that you gave, is there already. Nothing has been set up.`,
			'Ask the colleague who looks after the portal in your organisation to invite you. If nobody there knows of it, write to the commissioner whose tender it is.',
			'If you did not ask for this, you do not need to do anything. You can read the tenders here:',
		],
		link,
	);
