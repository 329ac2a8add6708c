import { expect, test } from 'vitest';
import type { SpecificationVersion } from '../specification/specification.ts';
import { factsForTests, specificationFrom } from './kpi-facts.test-data.ts';
import { definitionInForce, specificationInForce } from './specification-in-force.ts';

const version = (
	number: number,
	effectiveFrom: number,
	state: SpecificationVersion['state'] = 'published',
) => ({
	...specificationFrom(effectiveFrom),
	number,
	state,
});
const inForce = (period: number, ...versions: SpecificationVersion[]) =>
	specificationInForce(versions, period)?.number ?? null;

test.each<[string, number, SpecificationVersion[], number | null]>([
	['before the first', 1, [version(1, 2)], null],
	['from the quarter in which it begins', 2, [version(1, 2)], 1],
	['until the next begins', 4, [version(1, 1), version(2, 5)], 1],
	['the next, from then on', 5, [version(1, 1), version(2, 5)], 2],
	['in whatever order they are read', 5, [version(2, 5), version(1, 1)], 2],
	[
		'a superseded one stays in force for its own quarters',
		4,
		[version(1, 1, 'superseded'), version(2, 5)],
		1,
	],
	['never a draft', 5, [version(1, 1), version(2, 5, 'draft')], 1],
	['of two that begin together the later one', 5, [version(3, 5), version(2, 5)], 3],
	['one that begins later though it is older', 5, [version(3, 1), version(2, 5)], 2],
	['none of none', 1, [], null],
])('a quarter has one specification: %s', (_, period, versions, number) => {
	expect(inForce(period, ...versions)).toBe(number);
});

test('a KPI is what it was defined as in its quarter, and nothing before or where it is left out', () => {
	const facts = factsForTests({
		latestPeriod: 6,
		rows: [{ cohort: 1, area: 'dudley', entered: 50, contacted: 40 }],
		specifications: [
			specificationFrom(2),
			specificationFrom(4, (kpi) => ({ ...kpi, definitionVersion: 2 })),
			{ ...specificationFrom(6), kpis: [] },
		],
	});
	const versions = [1, 2, 3, 4, 5, 6].map(
		(period) => definitionInForce(facts, 'partner-contact', period)?.definitionVersion ?? null,
	);
	expect(versions).toEqual([null, 1, 1, 2, 2, null]);
	expect(definitionInForce(facts, 'no such KPI', 2)).toBeNull();
});
