import type { BoxError } from '../../../components/layout/question.ts';
import { triedTooOften } from '../../../domain/access/attempt-limits.ts';
import type { Asked, Worded } from '../../../http/form-of.ts';
import type { CodeRefusal } from '../../../operations/session/complete-session.ts';

const TITLE = 'Enter your one-time code';

export const codeForm = (recoveryHref: string): Asked => ({
	title: TITLE,
	back: null,
	questions: [
		{
			kind: 'code',
			name: 'code',
			label: TITLE,
			hint: 'The 6 numbers that your authenticator app shows for the Commissioning Portal. Each can be used once.',
			inputMode: 'numeric',
		},
	],
	button: { text: 'Continue' },
	links: [{ href: recoveryHref, text: 'I do not have my device' }],
});

export function codeRefusal(refusal: Worded<CodeRefusal>): BoxError {
	switch (refusal.code) {
		case 'too-many':
			return { field: 'code', message: triedTooOften(refusal.waitSeconds) };
		case 'wrong':
		case 'not-enrolled':
			return {
				field: 'code',
				message:
					'The code is not right, or has been used already. Wait until your app shows the next one, and enter that',
			};
	}
}
