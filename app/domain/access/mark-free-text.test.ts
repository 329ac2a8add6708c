import { expect, test } from 'vitest';
import { markFreeText } from './mark-free-text.ts';

test('the texts of the fields named are marked, however deep, and everything else stays as it is', () => {
	const value = {
		key: 'a',
		name: 'Ann',
		position: 3,
		note: null,
		list: [{ name: 'Bob', day: '2017-01-01' }, 'name'],
		of: { name: '' },
	};
	expect(markFreeText(value, new Set(['name', 'position', 'note']))).toEqual({
		key: 'a',
		name: { freeText: 'Ann' },
		position: 3,
		note: null,
		list: [{ name: { freeText: 'Bob' }, day: '2017-01-01' }, 'name'],
		of: { name: { freeText: '' } },
	});
});
