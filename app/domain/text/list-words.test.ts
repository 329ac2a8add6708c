import { expect, test } from 'vitest';
import { listWords, plural } from './list-words.ts';

test('names are listed with commas and one "and"', () => {
	expect([
		listWords([]),
		listWords(['Dudley']),
		listWords(['Dudley', 'Walsall']),
		listWords(['Birmingham', 'Dudley', 'Walsall']),
	]).toEqual(['', 'Dudley', 'Dudley and Walsall', 'Birmingham, Dudley and Walsall']);
});

test('one is singular; none and many are plural', () => {
	expect([
		plural(0, 'return'),
		plural(1, 'return'),
		plural(1200, 'return'),
		plural(2, 'query', 'queries'),
	]).toEqual(['0 returns', '1 return', '1,200 returns', '2 queries']);
});
