import { writeWait } from '../../../domain/calendar/write-wait.ts';
import type { FormError } from '../../../http/form.ts';
import type { CodeRefusal } from '../../../operations/session/complete-session.ts';

export interface CodeView {
	readonly to: string;
	/** The way in with a recovery code, which keeps the way back. */
	readonly recoveryHref: string;
	readonly errors: readonly FormError[];
}

export const refusedCode = (
	refusal: Exclude<CodeRefusal, { readonly code: 'no-session' }>,
): readonly FormError[] => [
	{
		field: 'code',
		message:
			refusal.code === 'too-many'
				? `You have tried too many times. Wait ${writeWait(refusal.waitSeconds)}, then try again`
				: 'The code is not right, or has been used already. Wait until your app shows the next one, and enter that',
	},
];
