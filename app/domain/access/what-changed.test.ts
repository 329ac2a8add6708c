import { expect, test } from 'vitest';
import { whatChanged } from './what-changed.ts';

test('only the parts that differ are kept, before and after', () => {
	const before = { name: 'Drive', areas: ['a', 'b'], note: null as string | null };
	expect(whatChanged(before, { ...before, areas: ['a'], note: 'New' })).toEqual({
		before: { areas: ['a', 'b'], note: null },
		after: { areas: ['a'], note: 'New' },
	});
	expect(whatChanged(before, { ...before, areas: ['a', 'b'] })).toEqual({ before: {}, after: {} });
});
