import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findReadings } from './find-readings.ts';
import { factsForTests, figure } from './kpi-facts.test-data.ts';
import { indexFacts, type KpiFacts } from './kpi-facts.ts';
import type { Selection } from './kpi-value.ts';
import { casesAgree, reconcileCases } from './reconcile-cases.ts';

const AREAS = ['birmingham', 'dudley', 'solihull'];
const SELECTIONS: readonly Selection[] = [
	{},
	...AREAS.map((area) => ({ areaIds: [area] })),
	{ areaIds: ['birmingham', 'dudley'] },
	...[...AREAS, 'everywhere'].map((name) => ({ providerIds: [`provider of support ${name}`] })),
];

interface Given {
	readonly passed: readonly number[];
	readonly notAccepted: readonly string[];
	readonly shared: boolean;
}

const some: fc.Arbitrary<Given> = fc.record({
	passed: fc.array(fc.integer({ min: 2, max: 3 }), { minLength: 3, maxLength: 3 }),
	notAccepted: fc.subarray(['perpetrator 1', 'perpetrator 2', 'support dudley 1', 'support dudley 2'], {
		maxLength: 1,
	}),
	shared: fc.boolean(),
});

/** Three areas with three or two cases each, passed and entered; one support agreement more that works in all of them where they are shared. */
function factsOf({ passed, notAccepted, shared }: Given): KpiFacts {
	const rows = AREAS.map((area, index) => ({
		cohort: 1,
		area,
		entered: 3,
		contacted: 2,
		passed: passed[index] ?? 3,
	}));
	const facts = factsForTests({ latestPeriod: 2, rows, notAccepted });
	if (!shared) return facts;
	const extra = [1, 2].map((period) => ({
		returnId: `support everywhere ${period}`,
		agreementId: 'support everywhere',
		providerId: 'provider of support everywhere',
		strand: 'support' as const,
		period,
		areaIds: AREAS,
		state: 'accepted' as const,
		submission: 1,
		specification: 1,
		figures: AREAS.map((area) => figure('partner-cases-entered', area, 1, 0)),
	}));
	return indexFacts({ ...facts, returns: [...facts.returns, ...extra] });
}

test('where the cases of every area agree by themselves, they agree for any of its areas and providers', () => {
	let agreed = 0;
	fc.assert(
		fc.property(some, (given) => {
			const facts = factsOf(given);
			const { readings } = findReadings(facts, { strand: 'support', basis: 'cohort', maturity: 1 }, 1);
			if (!casesAgree(facts, 1, readings)) return;
			agreed += 1;
			for (const selection of SELECTIONS) {
				const chosen = readings.filter(
					({ calledFor }) =>
						(selection.providerIds?.includes(calledFor.providerId) ?? true) &&
						(selection.areaIds?.some((area) => calledFor.areaIds.includes(area)) ?? true),
				);
				expect(reconcileCases(facts, 1, chosen, selection)).toEqual([]);
			}
		}),
		{ numRuns: 4000 }, // some two in a hundred agree
	);
	expect(agreed).toBeGreaterThan(10);
});

test('an area that two agreements report is asked of each part: together they agree, each by itself may not', () => {
	const facts = factsOf({ passed: [3, 3, 3], notAccepted: [], shared: true });
	const { readings } = findReadings(facts, { strand: 'support', basis: 'cohort', maturity: 1 }, 1);
	expect(reconcileCases(facts, 1, readings, {})).toEqual([]);
	expect(casesAgree(facts, 1, readings)).toBe(false);
	const everywhere = readings.filter(
		({ calledFor }) => calledFor.providerId === 'provider of support everywhere',
	);
	expect(
		reconcileCases(facts, 1, everywhere, { providerIds: ['provider of support everywhere'] }),
	).toMatchObject([{ code: 'cases-not-agreed' }]);
});
