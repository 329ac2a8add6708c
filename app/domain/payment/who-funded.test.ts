import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFundingWhole } from './funding-shares.ts';
import { whoFunded } from './who-funded.ts';

const PAID = [
	{ periodId: 'q1', pence: 1_000 },
	{ periodId: 'q2', pence: 3_000 },
];
const STREAMS = [
	{ streamId: 'pcc', amountPence: 1_000 },
	{ streamId: 'home-office', amountPence: 3_000 },
];
const grant = { agreementId: 'grant', valuePence: 4_000, streams: STREAMS, paid: PAID };

test('every payment is told by stream, in the order of the periods', () => {
	expect(whoFunded([grant])).toEqual([
		{ agreementId: 'grant', periodId: 'q1', streamId: 'pcc', pence: 250 },
		{ agreementId: 'grant', periodId: 'q1', streamId: 'home-office', pence: 750 },
		{ agreementId: 'grant', periodId: 'q2', streamId: 'pcc', pence: 750 },
		{ agreementId: 'grant', periodId: 'q2', streamId: 'home-office', pence: 2_250 },
	]);
});

test('where shares are not recorded, or not all of them, who paid is not guessed', () => {
	const untold = PAID.map((each) => ({ agreementId: 'grant', streamId: null, ...each }));
	expect(whoFunded([{ ...grant, streams: [] }])).toEqual(untold);
	expect(whoFunded([{ ...grant, valuePence: 4_001 }])).toEqual(untold);
});

test('agreements stand apart, and of one with nothing paid there is nothing to tell', () => {
	const other = { ...grant, agreementId: 'other', streams: [{ streamId: 'pcc', amountPence: 4_000 }] };
	const told = whoFunded([grant, { ...grant, agreementId: 'unpaid', paid: [] }, other]);
	expect(told.map(({ agreementId, streamId, pence }) => `${agreementId} ${streamId} ${pence}`)).toEqual([
		'grant pcc 250',
		'grant home-office 750',
		'grant pcc 750',
		'grant home-office 2250',
		'other pcc 1000',
		'other pcc 3000',
	]);
	expect(whoFunded([])).toEqual([]);
});

test.each([
	[4_000, [1_000, 3_000], true],
	[4_000, [4_000], true],
	[4_000, [4_000, 0], true],
	[4_000, [1_000, 2_999], false],
	[4_000, [], false],
	[0, [], false],
	[0, [0], false],
])('shares of %i: %j: they are whole: %s', (value, amounts, whole) => {
	const streams = amounts.map((amountPence, index) => ({ streamId: `s${index}`, amountPence }));
	expect(isFundingWhole(value, streams)).toBe(whole);
});

test('every pound is told once', () => {
	const paid = fc.array(
		fc.record({ periodId: fc.constantFrom('q1', 'q2', 'q3'), pence: fc.nat(1_000_000) }),
		{ maxLength: 8 },
	);
	const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { maxLength: 4 });
	fc.assert(
		fc.property(paid, weights, fc.boolean(), (payments, amounts, isWhole) => {
			const valuePence = amounts.reduce((sum, each) => sum + each, 0) + (isWhole ? 0 : 1);
			const streams = amounts.map((amountPence, index) => ({ streamId: `s${index}`, amountPence }));
			const told = whoFunded([{ agreementId: 'a', valuePence, streams, paid: payments }]);
			expect(told.reduce((sum, { pence }) => sum + pence, 0)).toBe(
				payments.reduce((sum, { pence }) => sum + pence, 0),
			);
		}),
	);
});
