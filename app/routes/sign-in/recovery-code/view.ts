import { writeWait } from '../../../domain/calendar/write-wait.ts';
import type { FormError } from '../../../http/form.ts';
import type { RecoveryCodeRefusal } from '../../../operations/one-time-code/spend-recovery-code.ts';

export interface RecoveryCodeView {
	readonly to: string;
	readonly errors: readonly FormError[];
}

export const refusedRecoveryCode = (
	refusal: Exclude<RecoveryCodeRefusal, { readonly code: 'no-session' }>,
): readonly FormError[] => [
	{
		field: 'code',
		message:
			refusal.code === 'wrong'
				? 'The recovery code is not right, or has been used already'
				: `You have tried too many times. Wait ${writeWait(refusal.waitSeconds)}, then try again`,
	},
];
