import { expect, test } from 'vitest';
import { stepsForProvider } from './steps-for-provider.ts';

type Kinds = Parameters<typeof stepsForProvider>[0][number]['kind'][];

test.each<[string, Kinds, Kinds]>([
	[
		'an approver sends terms back to the officer',
		['started', 'put-forward', 'sent-back', 'put-forward'],
		['started', 'put-forward', 'put-forward'],
	],
	[
		'an officer takes back what was approved and not sent',
		['started', 'put-forward', 'approved', 'sent-back'],
		['started', 'put-forward', 'approved'],
	],
	[
		'an officer takes back what was sent',
		['put-forward', 'approved', 'sent', 'sent-back'],
		['put-forward', 'approved', 'sent', 'sent-back'],
	],
	[
		'an officer gives a proposal back',
		['started', 'proposed', 'sent-back'],
		['started', 'proposed', 'sent-back'],
	],
	[
		'an approver sends a proposal back, and then the officer does',
		['proposed', 'put-forward', 'sent-back', 'sent-back'],
		['proposed', 'put-forward', 'sent-back'],
	],
])('%s', (_what, kinds, seen) => {
	expect(stepsForProvider(kinds.map((kind) => ({ versionId: 'one', kind }))).map(({ kind }) => kind)).toEqual(
		seen,
	);
});

test('each version by itself', () => {
	const steps = [
		{ versionId: 'one', kind: 'put-forward' as const },
		{ versionId: 'two', kind: 'sent-back' as const },
	];
	expect(stepsForProvider(steps)).toEqual(steps);
});
