import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import { writeInstant } from '../../app/domain/calendar/write-date.ts';
import { type Addressee, type Letter, letter } from './letter.ts';

export interface InvitationFacts {
	readonly organisation: string;
	/** Works once. */
	readonly link: string;
	readonly until: Instant;
}

export const invitationLetter = (to: Addressee, { organisation, link, until }: InvitationFacts): Letter =>
	letter(
		'invitation',
		to,
		'You have been invited to the Commissioning Portal',
		[
			`You have been invited to use the Commissioning Portal for ${organisation}.`,
			`The link works once, until ${writeInstant(until)}. After that, ask the administrator of ${organisation} to invite you again.`,
			'If you did not expect this message, you do not need to do anything. Otherwise choose a password here:',
		],
		link,
	);
