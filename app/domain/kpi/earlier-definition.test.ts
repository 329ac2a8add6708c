import { expect, test } from 'vitest';
import { cumulativeValue } from './cumulative-value.ts';
import { earlierDefinition } from './earlier-definition.ts';
import { factsForTests, specificationFrom } from './kpi-facts.test-data.ts';
import { needsAttention } from './needs-attention.ts';

const rows = [1, 2, 3, 4].map((cohort) => ({ cohort, area: 'dudley', entered: 40, contacted: 30 + cohort }));
const version = (from: number, definitionVersion: number) =>
	specificationFrom(from, (kpi) => ({ ...kpi, definitionVersion }));
const told = (
	specifications: readonly ReturnType<typeof version>[],
	given: { latestPeriod?: number; notAccepted?: readonly string[] } = {},
) => earlierDefinition(factsForTests({ latestPeriod: 5, rows, specifications, ...given }), 'partner-contact');

test.each<[string, ReturnType<typeof told>, object | null]>([
	['of a definition that never changed', told([version(1, 1), version(3, 1)]), null],
	[
		'of the definition before, over its own quarters',
		told([version(1, 1), version(3, 2)]),
		{ begins: 3, total: { cohorts: [1, 2], numerator: 63, denominator: 80, definitionVersion: 1 } },
	],
	[
		'of the one before the newest, where it changed twice',
		told([version(1, 1), version(2, 2), version(4, 3)]),
		{ begins: 4, total: { cohorts: [2, 3], definitionVersion: 2 } },
	],
	[
		'without a quarter whose return is missing',
		told([version(1, 1), version(3, 2)], { notAccepted: ['support dudley 2'] }),
		{ begins: 3, total: { cohorts: [2], numerator: 32 } },
	],
	[
		'said to end where the new one began, though its first quarter is not in yet',
		told([version(1, 1), version(3, 2)], { latestPeriod: 5, notAccepted: ['support dudley 4'] }),
		{ begins: 3, total: { cohorts: [1, 2] } },
	],
	[
		'not while the total to date is still of the earlier one itself',
		told([version(1, 1), version(4, 2)], { latestPeriod: 4 }),
		null,
	],
	[
		'of nothing that had matured',
		told([version(1, 1), version(2, 2)], { notAccepted: ['support dudley 2'] }),
		null,
	],
])('the earlier total is %s', (_, found, expected) => {
	if (expected === null) expect(found).toBeNull();
	else expect(found).toMatchObject(expected);
});

test('no quarter is in both totals', () => {
	for (const from of [2, 3, 4]) {
		const facts = factsForTests({ latestPeriod: 5, rows, specifications: [version(1, 1), version(from, 2)] });
		const now = cumulativeValue(facts, 'partner-contact');
		const cohorts = [
			...(earlierDefinition(facts, 'partner-contact')?.total.cohorts ?? []),
			...(now.ok ? now.value.cohorts : []),
		];
		expect(cohorts).toEqual([1, 2, 3, 4]);
		expect(needsAttention(facts, 'partner-contact')?.until ?? 4).toBe(4);
	}
});
