import type { BoxError } from '../../../components/layout/question.ts';
import { triedTooOften } from '../../../domain/access/attempt-limits.ts';
import type { Asked, Worded } from '../../../http/form-of.ts';
import type { RecoveryCodeRefusal } from '../../../operations/one-time-code/spend-recovery-code.ts';

const TITLE = 'Enter a recovery code';

export const recoveryCodeForm: Asked = {
	title: TITLE,
	back: '/sign-in/code',
	questions: [
		{
			kind: 'code',
			name: 'code',
			label: TITLE,
			hint: 'One of the 10 codes that you kept when you set up your authenticator app. Each can be used once.',
			autoComplete: 'off',
			width: 20,
		},
	],
	button: { text: 'Continue' },
	links: [{ href: '/sign-in/lost-device', text: 'I have no recovery code either' }],
};

export function recoveryCodeRefusal(refusal: Worded<RecoveryCodeRefusal>): BoxError {
	switch (refusal.code) {
		case 'wrong':
			return { field: 'code', message: 'The recovery code is not right, or has been used already' };
		case 'too-many':
			return { field: 'code', message: triedTooOften(refusal.waitSeconds) };
	}
}
