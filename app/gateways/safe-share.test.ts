import { expect, test } from 'vitest';
import { readSafeShare, writeSafeShare } from './safe-share.ts';

const SHARE = Uint8Array.from({ length: 33 }, (_, index) => (index * 37) % 256);
const printed = writeSafeShare('envelope-1', SHARE);

test('a share is printed in groups of four that can be typed from paper', () => {
	expect(printed).toMatch(/^safe 1[a-z0-9]{3}( [a-z0-9]{4})+( [a-z0-9]{1,4})?$/);
	expect(printed.length).toBeLessThan(90);
});

test.each([
	['as printed', printed],
	['in capitals', printed.toUpperCase()],
	['without spaces', printed.replaceAll(' ', '')],
	['with hyphens and line breaks', printed.replaceAll(' ', '-\n')],
])('it is read %s', (_how, typed) => {
	expect(readSafeShare('envelope-1', typed)).toEqual(SHARE);
});

test('every single slip of the pen is told', () => {
	const typed = printed.replaceAll(' ', '');
	for (let at = 0; at < typed.length; at += 1)
		for (const letter of 'qz7') {
			if (typed[at] === letter) continue;
			const slip = typed.slice(0, at) + letter + typed.slice(at + 1);
			expect(readSafeShare('envelope-1', slip)).toBe('mistyped');
		}
});

test.each([
	['nothing', ''],
	['other text', 'the horses are wooden'],
	['a share that breaks off', printed.slice(0, -5)],
	['one of another kind', 'age1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9ccrydpk8qarc0sehdpmj'],
])('%s is no share', (_what, typed) => {
	expect(readSafeShare('envelope-1', typed)).toBe('mistyped');
});

test('the share of another envelope is told as that', () => {
	expect(readSafeShare('envelope-2', printed)).toBe('of-another');
});
