import { expect, test } from 'vitest';
import { decideAlarm, isShortOfOpeners, openersLeft } from './openers-left.ts';

const named = (
	personId: string,
	recipient: string | null = `age1${personId}`,
	sealedTo: string | null = `age1${personId}`,
) => ({ personId, recipient, sealedTo });
const able = (...ids: readonly string[]) => ids.map((personId) => ({ personId }));
const NAMED = [named('ann'), named('bob'), named('cat')];
const published = { state: 'published' } as const;

test.each([
	['all three are there', NAMED, able('ann', 'bob', 'cat'), 3, false],
	['one has left', NAMED, able('ann', 'bob'), 2, false],
	['two have lost the role', NAMED, able('cat', 'dan'), 1, true],
	['nobody is left', NAMED, able(), 0, true],
	['one of two never enrolled', [named('ann'), named('bob', null, null)], able('ann', 'bob'), 1, true],
	[
		'one enrolled too late for a share',
		[named('ann'), named('bob', 'new', null)],
		able('ann', 'bob'),
		1,
		true,
	],
	['one has another key since', [named('ann'), named('bob', 'new')], able('ann', 'bob'), 1, true],
	['one has no key any more', [named('ann'), named('bob', null)], able('ann', 'bob'), 1, true],
] as const)('%s', (_what, openers, people, count, short) => {
	const left = openersLeft(openers, people);
	expect(left).toHaveLength(count);
	expect(isShortOfOpeners(published, left, false)).toBe(short);
	expect(isShortOfOpeners(published, left, true)).toBe(false);
	expect(isShortOfOpeners({ state: 'cancelled' }, left, false)).toBe(false);
});

const TOLD = { number: 2, mendedAt: null };
const MENDED = { number: 2, mendedAt: '2017-02-01T09:00:00.000Z' };
test.each([
	['enough, and nothing was told', false, null, null],
	['too few for the first time', true, null, { act: 'tell', number: 1 }],
	['too few, and told of', true, TOLD, null],
	['enough again', false, TOLD, { act: 'mend', number: 2 }],
	['enough, and known to be', false, MENDED, null],
	['too few once more', true, MENDED, { act: 'tell', number: 3 }],
] as const)('%s', (_what, isShort, last, due) => {
	expect(decideAlarm(isShort, last)).toEqual(due);
});
