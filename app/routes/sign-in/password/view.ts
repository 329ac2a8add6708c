import type { BoxError } from '../../../components/layout/question.ts';
import { said } from '../../../components/layout/record-view.ts';
import { tryFirst } from '../../../components/words/people-to-try.ts';
import { triedTooOften } from '../../../domain/access/attempt-limits.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { DemonstrationPerson } from '../../../operations/person/list-demonstration-people.ts';
import type { SignInRefusal } from '../../../operations/session/begin-session.ts';

const TOLD: Readonly<Record<string, string>> = {
	'password-set': 'Your password has been set. Sign in with it.',
	'nothing-saved':
		'You were signed out before your form arrived, so nothing was saved. Sign in, and fill it in again.',
	kept: 'You were signed out before your form arrived. Nothing was saved, but what you typed is kept for an hour. Sign in, and it will be back in its form.',
	'signed-out': 'You have signed out.',
	'signed-out-everywhere': 'You have signed out everywhere.',
};

/** The sentence for `?told=`; a session that has run out tells of itself. */
export const toldBefore = (told: string | null, sessionRanOut: boolean): string | null =>
	TOLD[told ?? ''] ??
	(sessionRanOut
		? 'You have been signed out, because you had not used the portal for a while or had been signed in for 12 hours.'
		: null);

/** `people`: the demonstration's; null where the portal is no demonstration. */
export const signInForm = (told: string | null, people: readonly DemonstrationPerson[] | null): Asked => ({
	title: 'Sign in',
	back: null,
	intro: [
		'This is where commissioners, providers, councils and boards run programmes for people who abuse their partners, and support for those partners and children.',
	],
	inset: told === null ? [] : [told],
	questions: [
		{ kind: 'text', name: 'email', label: 'E-mail address', type: 'email', autoComplete: 'username' },
		{ kind: 'secret', name: 'password', label: 'Password' },
	],
	button: { text: 'Sign in' },
	links: [{ href: '/forgotten-password', text: 'I have forgotten my password' }],
	below:
		people !== null
			? [
					{
						kind: 'inset',
						lines: [
							[
								'This is the demonstration. Everybody’s password is',
								{ strong: people[0]?.password ?? '' },
								'.',
								{
									href: '/demonstration-people',
									text: 'See everybody you can sign in as',
								},
								'.',
							],
						],
					},
					...tryFirst(people),
				]
			: said(
					'People are invited by their organisation’s administrator. If you have not been invited, ask yours.',
				),
});

/** The same sentence for every wrong combination: it must not tell who has an account. */
export function signInRefusal(refusal: SignInRefusal): BoxError {
	switch (refusal.code) {
		case 'wrong':
			return { field: 'email', message: 'The e-mail address or the password is not right' };
		case 'too-many':
			return { field: 'email', message: triedTooOften(refusal.waitSeconds) };
	}
}
