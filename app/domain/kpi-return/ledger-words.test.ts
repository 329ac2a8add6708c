import { expect, test } from 'vitest';
import { dvppContent } from '../specification/contents-of-programmes.ts';
import { ledgerDifferences } from './ledger-differences.ts';
import { ledgerThenAndNow, ledgerWords } from './ledger-words.ts';

const NAMES = {
	measures: dvppContent().measures,
	areas: new Map([['dudley', 'Dudley']]),
	cohorts: new Map<number, string>(),
};
const cell = (measureKey: string) => ({ measureKey, areaId: 'dudley', cohort: null });

test.each([
	['starts', 9, 22, 'The return says 9 people started in Dudley; the places ledger says 22.'],
	['completions', 1, 0, 'The return says 1 person completed in Dudley; the places ledger says 0.'],
	['leavers', 0, 2, 'The return says 0 people left early in Dudley; the places ledger says 2.'],
])('a difference in %s is said as it would be on the telephone', (measureKey, value, ledger, words) => {
	expect(ledgerWords({ ...cell(measureKey), value, ledger }, NAMES)).toBe(words);
});

test.each([
	[22, 22, 'The return says 9 people started in Dudley; the places ledger says 22.'],
	[
		22,
		24,
		'The return says 9 people started in Dudley. When it was certified the places ledger said 22; it now says 24.',
	],
	[
		22,
		9,
		'The return says 9 people started in Dudley. When it was certified the places ledger said 22; it now says 9, as the return does.',
	],
	[
		9,
		12,
		'The return says 9 people started in Dudley. When it was certified the places ledger said 9 too; it now says 12.',
	],
	// Certified before the two were compared.
	[null, 12, 'The return says 9 people started in Dudley; the places ledger now says 12.'],
])('a certified figure stands beside the ledger as it was (%s) and as it is (%s)', (certified, now, words) => {
	expect(ledgerThenAndNow({ ...cell('starts'), value: 9, certified, now }, NAMES)).toBe(words);
});

const counted = (count: number | null) => new Map(count === null ? [] : [['starts|dudley|', count]]);

test.each([
	[9, 9, false],
	[22, 22, true],
	[9, 12, true],
	[22, 9, true],
	[null, null, false],
	[null, 9, false],
	[null, 12, true],
	[22, null, true],
])('a figure of 9 beside a ledger of %s when certified and %s now differs: %s', (certified, now, differs) => {
	const found = ledgerDifferences({
		areaIds: ['dudley'],
		figures: counted(9),
		notes: new Map([['differs-from-ledger|starts|dudley|', 'Counted late.']]),
		certified: counted(certified),
		now: counted(now),
	});
	expect(found).toEqual(
		differs ? [{ ...cell('starts'), value: 9, certified, now, reason: 'Counted late.' }] : [],
	);
});

test('a reader hears of no area but its own', () => {
	const more = { figures: counted(9), notes: new Map(), certified: counted(22), now: counted(22) };
	expect(ledgerDifferences({ areaIds: ['walsall'], ...more })).toEqual([]);
});
