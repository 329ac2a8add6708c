import { PASSWORD_REFUSALS } from '../../../domain/access/judge-password.ts';
import { writeWait } from '../../../domain/calendar/write-wait.ts';
import type { FormError } from '../../../http/form.ts';
import type { ChangePasswordRefusal } from '../../../operations/password/change-password.ts';

export interface PasswordView {
	readonly errors: readonly FormError[];
}

export function refusedChange(
	refusal: Exclude<ChangePasswordRefusal, { readonly code: 'no-session' }>,
): readonly FormError[] {
	switch (refusal.code) {
		case 'wrong':
			return [{ field: 'current', message: 'The current password is not right' }];
		case 'too-many':
			return [
				{
					field: 'current',
					message: `You have tried too many times. Wait ${writeWait(refusal.waitSeconds)}, then try again`,
				},
			];
		default:
			return [{ field: 'password', message: PASSWORD_REFUSALS[refusal.code] }];
	}
}
