import { expect, test } from 'vitest';
import { isShortOfOpeners, openersLeft } from './openers-left.ts';

const named = (personId: string, recipient: string | null = 'age1') => ({ personId, recipient });
const able = (...ids: readonly string[]) => ids.map((personId) => ({ personId }));
const NAMED = [named('ann'), named('bob'), named('cat')];
const published = { state: 'published' } as const;

test.each([
	['all three are there', NAMED, able('ann', 'bob', 'cat'), 3, false],
	['one has left', NAMED, able('ann', 'bob'), 2, false],
	['two have lost the role', NAMED, able('cat', 'dan'), 1, true],
	['nobody is left', NAMED, able(), 0, true],
	['one of two never enrolled', [named('ann'), named('bob', null)], able('ann', 'bob'), 1, true],
] as const)('%s', (_what, openers, people, count, short) => {
	const left = openersLeft(openers, people);
	expect(left).toHaveLength(count);
	expect(isShortOfOpeners(published, left, false)).toBe(short);
	expect(isShortOfOpeners(published, left, true)).toBe(false);
	expect(isShortOfOpeners({ state: 'cancelled' }, left, false)).toBe(false);
});
