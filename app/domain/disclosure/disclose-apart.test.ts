import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KpiValue } from '../kpi/kpi-value.ts';
import { discloseApart } from './disclose-apart.ts';
import { figureWords } from './figure-words.ts';

const median = (weeks: number | null): KpiValue => ({
	kpi: 'median-wait',
	definitionVersion: 1,
	basis: 'period',
	unit: 'weeks',
	denominator: null,
	numerator: weeks,
	missing: weeks === null ? { code: 'not-received' } : null,
	target: { numerator: 60, denominator: 1 },
	direction: 'at-most',
	cohorts: [3],
	of: { providerIds: ['x'] },
	status: weeks === null ? 'no-data' : 'final',
	provisional: [],
	rating: 'good',
	verdict: 'met',
	interval: null,
	evidence: 'none',
	coverage: { unit: 'return', expected: 1, accepted: 1, missing: [] },
	sources: [],
});
const part = (id: string, weeks: number | null, countedOn: number, areas = 3) => ({
	id,
	value: median(weeks),
	countedOn,
	areas,
});
const words = (parts: Parameters<typeof discloseApart>[0], profile: 'office' | 'public' = 'public') =>
	discloseApart(parts, profile).map(({ statement }) => figureWords(statement));

test.each([
	['ten people each are enough', [part('a', 56, 10), part('b', 67, 25)], ['5.6 weeks', '6.7 weeks']],
	[
		'nine hide both: the other’s would say how few of all who started are left',
		[part('a', 56, 9), part('b', 67, 25)],
		['too few to publish', 'too few to publish'],
	],
	[
		'a quarter of a single area is not told, nor beside it that of another provider',
		[part('a', 56, 30, 1), part('b', 67, 25)],
		['not published', 'not published'],
	],
	[
		'a return that is not in is said so',
		[part('a', null, 0), part('b', 67, 25)],
		['not received', '6.7 weeks'],
	],
] as const)('outside the office: %s', (_, parts, expected) => expect(words(parts)).toEqual(expected));

test('in the office each is exact', () => {
	expect(words([part('a', 56, 2, 1), part('b', 67, 25)], 'office')).toEqual(['5.6 weeks', '6.7 weeks']);
});

test('whatever the numbers, either every figure that there is is told or none, and none rests on fewer than ten', () => {
	const any = fc.record({
		weeks: fc.option(fc.integer({ min: 0, max: 300 })),
		on: fc.nat(30),
		areas: fc.nat(4),
	});
	fc.assert(
		fc.property(fc.array(any, { minLength: 2, maxLength: 5 }), (rows) => {
			const parts = rows.map(({ weeks, on, areas }, index) => part(String(index), weeks, on, areas + 1));
			const there = parts.filter(({ value }) => value.numerator !== null);
			const told = discloseApart(parts, 'public').filter(
				({ statement }) => statement.figure.kind === 'exact',
			);
			expect([0, there.length]).toContain(told.length);
			if (told.length > 0)
				expect(Math.min(...there.map(({ countedOn }) => countedOn))).toBeGreaterThanOrEqual(10);
		}),
	);
});
