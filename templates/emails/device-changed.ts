import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import { writeInstant } from '../../app/domain/calendar/write-date.ts';
import { type Addressee, type Letter, letter } from './letter.ts';

export interface DeviceChangedFacts {
	readonly at: Instant;
	readonly how: keyof typeof WHAT;
	readonly link: string;
}

const WHAT = {
	'set-up': {
		subject: 'One-time codes have been set up for your account',
		words:
			'an authenticator app was set up for your account. Codes from any app you used before no longer work',
	},
	removed: {
		subject: 'Your authenticator app has been removed from your account',
		words:
			'two administrators removed the authenticator app from your account, because you were said to have lost it. The next time you sign in, you will be asked to set up another',
	},
	'recovery-codes-made': {
		subject: 'New recovery codes were made for your account',
		words: 'new recovery codes were made for your account. Any that you had before no longer work',
	},
	'recovery-code': {
		subject: 'A recovery code was used to sign in to your account',
		words:
			'one of your recovery codes was used to sign in, in place of a one-time code. It cannot be used again',
	},
} as const;

/** Tells the person of a change to how they prove who they are, so that one made by somebody else is noticed. */
export const deviceChangedLetter = (to: Addressee, { at, how, link }: DeviceChangedFacts): Letter =>
	letter(
		'device-changed',
		to,
		WHAT[how].subject,
		[
			`On ${writeInstant(at)} ${WHAT[how].words}.`,
			'If it was not you, tell your organisation’s administrator at once. Your account:',
		],
		link,
	);
