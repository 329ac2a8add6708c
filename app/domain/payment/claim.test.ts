import { expect, test } from 'vitest';
import { CLAIM_STATES, isOpen, isWithProvider } from './claim.ts';
import { spendProblems, totalOfSpend } from './claim-spend.ts';

test.each([
	['draft', true, true],
	['submitted', true, false],
	['sent-back', true, true],
	['agreed', false, false],
	['withdrawn', false, false],
] as const)('a claim that is %s is open: %s, with the provider: %s', (state, open, provider) => {
	expect([isOpen(state), isWithProvider(state)]).toEqual([open, provider]);
	expect(CLAIM_STATES).toContain(state);
});

const line = (lineId: string, vat: 'outside-scope' | 'exempt' | 'zero' | 'standard', ended = false) => ({
	lineId,
	name: lineId,
	amountPence: 100_000,
	vat,
	ended,
});
const LINES = [
	line('staff', 'outside-scope'),
	line('training', 'exempt'),
	line('books', 'zero'),
	line('rooms', 'standard'),
	line('cars', 'standard', true),
];

test.each([
	['staff', 60_000, 0, []],
	['staff', 60_000, 1, [['no-vat-on-line', 0]]],
	['training', 60_000, 1, [['no-vat-on-line', 0]]],
	['books', 60_000, 1, [['no-vat-on-line', 0]]],
	['rooms', 60_000, 12_000, []],
	['rooms', 60_000, 12_001, [['more-vat-than-rate', 12_000]]],
	// A penny of VAT on 3 pence is the rate, to the nearest penny; on 2 it is too much.
	['rooms', 3, 1, []],
	['rooms', 2, 1, [['more-vat-than-rate', 0]]],
	['cars', 60_000, 12_000, []],
	['boats', 0, 0, [['no-such-line', 0]]],
] as const)('on %s, of %i pence spent and %i of VAT, is wrong: %j', (lineId, spentPence, vatPence, wrong) => {
	const problems = spendProblems([{ lineId, spentPence, vatPence }], LINES);
	expect(problems).toEqual(wrong.map(([code, mostPence]) => ({ code, lineId, mostPence })));
});

test('each line is judged by itself, and spending counts with its VAT', () => {
	const spend = [
		{ lineId: 'staff', spentPence: 60_000, vatPence: 5 },
		{ lineId: 'rooms', spentPence: 10_000, vatPence: 2_000 },
		{ lineId: 'boats', spentPence: 1, vatPence: 0 },
	];
	expect(spendProblems(spend, LINES).map(({ lineId }) => lineId)).toEqual(['staff', 'boats']);
	expect(totalOfSpend(spend)).toBe(72_006);
	expect(totalOfSpend([])).toBe(0);
});
