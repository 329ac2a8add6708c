import { writeWait } from '../../../domain/calendar/write-wait.ts';
import type { FormError } from '../../../http/form.ts';
import type { RecoveryCodesRefusal } from '../../../operations/one-time-code/make-recovery-codes.ts';

export interface RecoveryCodesView {
	/** Null until they have been made; then this once. */
	readonly codes: readonly string[] | null;
	readonly errors: readonly FormError[];
}

export const refusedRecoveryCodes = (refusal: RecoveryCodesRefusal): readonly FormError[] => [
	{
		field: 'password',
		message:
			refusal.code === 'wrong'
				? 'The password is not right'
				: `You have tried too many times. Wait ${writeWait(refusal.waitSeconds)}, then try again`,
	},
];
