import { expect, test } from 'vitest';
import { decideSignedCopy } from './decide-signed-copy.ts';

test.each([
	['sent', [], 'may-be-kept'],
	['accepted', [{ hash: 'other' }], 'may-be-kept'],
	['accepted', [{ hash: 'same' }], 'held-already'],
	['draft', [], 'not-sent'],
	['awaiting-approval', [], 'not-sent'],
	['approved', [], 'not-sent'],
	['declined', [], 'not-sent'],
] as const)('a signed copy of a version that is %s, beside %o: %s', (state, held, expected) => {
	const decided = decideSignedCopy({ state }, held, 'same');
	expect(decided.ok ? decided.value : decided.refusal.code).toBe(expected);
});
