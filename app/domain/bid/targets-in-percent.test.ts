import { expect, test } from 'vitest';
import { targetsInPercent } from './targets-in-percent.ts';

const kpi = (key: string, numerator: number, denominator: number, given = {}) => ({
	key,
	denominator: ['base'],
	direction: 'at-least' as const,
	target: { numerator, denominator },
	...given,
});

test('shares of which more is better can be promised, held against the whole of their target', () => {
	expect([
		...targetsInPercent([
			kpi('contact', 80, 100),
			kpi('two-thirds', 2, 3),
			kpi('starts', 30, 1, { denominator: null }),
			kpi('dropped-out', 20, 100, { direction: 'at-most' }),
		]),
	]).toEqual([
		['contact', 80],
		['two-thirds', 67],
	]);
});
