import { PASSWORD_REFUSALS } from '../../../domain/access/judge-password.ts';
import type { FormError } from '../../../http/form.ts';
import type { PasswordLink } from '../../../operations/password/find-password-link.ts';
import type { SetPasswordRefusal } from '../../../operations/password/set-password.ts';

export interface NewPasswordView {
	readonly title: string;
	/** Null when the link is not one, or no longer. */
	readonly link: {
		readonly invitation: boolean;
		readonly name: string;
		readonly email: string;
		readonly organisation: string;
	} | null;
	readonly errors: readonly FormError[];
}

export const newPasswordView = (
	link: PasswordLink | null,
	errors: readonly FormError[],
): NewPasswordView => ({
	title:
		link === null
			? 'This link no longer works'
			: link.purpose === 'invitation'
				? 'Choose a password'
				: 'Choose a new password',
	link:
		link === null
			? null
			: {
					invitation: link.purpose === 'invitation',
					name: link.personName,
					email: link.email,
					organisation: link.organisationName,
				},
	errors,
});

export const refusedPassword = (refusal: Exclude<SetPasswordRefusal, 'no-link'>): readonly FormError[] => [
	{ field: 'password', message: PASSWORD_REFUSALS[refusal] },
];
