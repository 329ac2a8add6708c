import type { BoxError } from '../../../components/layout/question.ts';
import { triedTooOften } from '../../../domain/access/attempt-limits.ts';
import { GOOD_PASSWORD, PASSWORD_REFUSALS } from '../../../domain/access/judge-password.ts';
import type { Asked, Worded } from '../../../http/form-of.ts';
import type { ChangePasswordRefusal } from '../../../operations/password/change-password.ts';

export const passwordForm: Asked = {
	title: 'Change your password',
	back: '/account',
	intro: ['Everywhere else where you are signed in, you will be signed out.'],
	questions: [
		{ kind: 'secret', name: 'current', label: 'Current password' },
		{
			kind: 'secret',
			name: 'password',
			label: 'New password',
			hint: GOOD_PASSWORD,
			autoComplete: 'new-password',
		},
	],
	button: { text: 'Change the password' },
};

export function passwordRefusal(refusal: Worded<ChangePasswordRefusal>): BoxError {
	switch (refusal.code) {
		case 'wrong':
			return { field: 'current', message: 'The current password is not right' };
		case 'too-many':
			return { field: 'current', message: triedTooOften(refusal.waitSeconds) };
		default:
			return { field: 'password', message: PASSWORD_REFUSALS[refusal.code] };
	}
}
