import { expect, test } from 'vitest';
import { demonstrationContent } from '../specification/contents-of-programmes.ts';
import { factsForTests, figure, specificationFrom } from './kpi-facts.test-data.ts';
import { reportedByFunder } from './reported-by-funder.ts';

const used = (commissioner: number, authority: number) => [
	figure('units-used', null, null, commissioner + authority),
	figure('units-used-commissioner', null, null, commissioner),
	figure('units-used-local-authority', null, null, authority),
];
const facts = (notAccepted: readonly string[] = []) =>
	factsForTests({
		latestPeriod: 3,
		specifications: [{ ...specificationFrom(1), measures: demonstrationContent().measures }],
		rows: [{ cohort: 1, area: 'dudley', entered: 40, contacted: 30 }],
		perpetrator: { 1: used(20, 2), 2: used(30, 0), 3: used(10, 4) },
		notAccepted: [...notAccepted],
	});

test('places used are added by who paid for them, from the first quarter on', () => {
	expect(reportedByFunder(facts())).toEqual({ commissioner: 60, authority: 6, until: 3 });
});

test('only as far as every return is in, so that the ledger is not set beside a part', () => {
	expect(reportedByFunder(facts(['perpetrator 2']))).toEqual({ commissioner: 20, authority: 2, until: 1 });
	expect(reportedByFunder(facts(['perpetrator 1']))).toBeNull();
});
