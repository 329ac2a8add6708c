import type { BoxError } from '../../../components/layout/question.ts';
import { said } from '../../../components/layout/record-view.ts';
import { GOOD_PASSWORD, PASSWORD_REFUSALS } from '../../../domain/access/judge-password.ts';
import type { Asked, Instead } from '../../../http/form-of.ts';
import type { PasswordLink } from '../../../operations/password/find-password-link.ts';
import type { SetPasswordRefusal } from '../../../operations/password/set-password.ts';

export function newPasswordForm(link: PasswordLink | null): Asked | Instead {
	if (link === null) return NO_LINK;
	const isInvited = link.purpose === 'invitation';
	return {
		title: isInvited ? `Welcome, ${link.personName}` : 'Choose a new password',
		back: null,
		intro: isInvited
			? [
					`${link.isRegistered ? `You have registered ${link.organisationName} on the Commissioning Portal.` : `You have been invited to the Commissioning Portal for ${link.organisationName}.`} Choose a password. You will then sign in with it and your e-mail address.`,
				]
			: [],
		questions: [
			{
				kind: 'secret',
				name: 'password',
				label: 'New password',
				hint: GOOD_PASSWORD,
				autoComplete: 'new-password',
				account: link.email,
			},
		],
		button: { text: 'Set the password' },
	};
}

/** Used, too old, or never one. */
const NO_LINK: Instead = {
	status: 410,
	instead: {
		title: 'This link no longer works',
		back: null,
		narrow: true,
		blocks: said('It may have been used already, be too old, or have been replaced by a later one.', [
			'If you have been here before,',
			{ href: '/sign-in', text: 'sign in' },
			'or',
			{ href: '/forgotten-password', text: 'ask for a link to choose a new password' },
			'. If this was your invitation, ask your organisation’s administrator for another.',
		]),
	},
};

export const newPasswordRefusal = (refusal: SetPasswordRefusal): BoxError | readonly BoxError[] =>
	refusal === 'no-link' ? [] : { field: 'password', message: PASSWORD_REFUSALS[refusal] };
