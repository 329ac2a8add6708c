import { expect, test } from 'vitest';
import type { MissingReason } from './missing-reason.ts';
import { missingReasonWords } from './missing-reason-words.ts';

/** Every reason that there is: one that is added has no words until it stands here. */
const WORDS: { readonly [code in MissingReason['code']]: string } = {
	'not-asked': 'not asked',
	'not-due': 'not due yet',
	'not-received': 'not received',
	'not-accepted': 'not accepted yet',
	'not-complete': 'not complete: 1 of 2 providers',
	closed: 'closed without a return: the provider has closed',
	'cannot-be-added-up': 'cannot be added up',
	'too-few': 'too few to publish',
};

test('every reason for which a figure is missing has words of its own', () => {
	for (const [code, words] of Object.entries(WORDS))
		expect(
			missingReasonWords(
				code === 'not-complete'
					? { code, counted: 'provider', accepted: 1, expected: 2 }
					: code === 'closed'
						? { code, why: 'provider-closed' }
						: { code: code as Exclude<MissingReason['code'], 'not-complete' | 'closed'> },
			),
		).toBe(words);
	expect(missingReasonWords({ code: 'closed', why: null })).toBe('closed without a return');
	expect(missingReasonWords({ code: 'too-few' }, 'conclude')).toBe('too few to conclude');
});
