import type { Question } from './question.ts';
import type { RecordBlock } from './record-view.ts';

export const stepsOfApp = (first: string, last: string): RecordBlock => ({
	kind: 'list',
	items: [first, 'Scan this picture with it.', last],
	numbered: true,
});

/** What is asked of whoever sets up an authenticator app: that they put the secret into it, and the code that it then shows. */
export const questionsOfApp = (
	offer: Extract<Question, { kind: 'device' }>['offer'],
): readonly Question[] => [
	{
		kind: 'device',
		name: 'offer',
		label: 'QR code for your authenticator app',
		hint: 'Choose to enter a key in the app, and type this one. It is based on time.',
		offer,
	},
	{ kind: 'code', name: 'code', label: 'Code that the app shows', inputMode: 'numeric' },
];
