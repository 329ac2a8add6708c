import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCosts, costOf } from './cost-per-unit.ts';
import { isFundingWhole, shareByStreams } from './funding-shares.ts';

const sum = (amounts: readonly number[]) => amounts.reduce((total, each) => total + each, 0);
const streams = fc
	.array(fc.integer({ min: 0, max: 90_000_000 }), { minLength: 1, maxLength: 5 })
	.filter((weights) => weights.some((weight) => weight > 0))
	.map((weights) => weights.map((amountPence, index) => ({ streamId: `s${index}`, amountPence })));

test('shares of every period add up to what was paid, and over all periods to each stream’s own share: no pound is in two', () => {
	fc.assert(
		fc.property(streams, fc.array(fc.nat({ max: 9_000_000 }), { maxLength: 16 }), (all, paid) => {
			const shared = shareByStreams(
				paid.map((pence, index) => ({ periodId: `q${index}`, pence })),
				all,
			);
			for (const { pence, shares } of shared) expect(sum(shares)).toBe(pence);
			const whole = sum(all.map(({ amountPence }) => amountPence));
			for (const [index, { amountPence }] of all.entries()) {
				const got = sum(shared.map(({ shares }) => shares[index] ?? 0));
				expect(
					Math.abs(got - Number((BigInt(sum(paid)) * BigInt(amountPence)) / BigInt(whole))),
				).toBeLessThanOrEqual(all.length);
			}
		}),
	);
});

test('once everything is paid each stream has paid exactly what was agreed', () => {
	const all = [
		{ streamId: 'pcc', amountPence: 9_333_333 },
		{ streamId: 'home-office', amountPence: 10_666_667 },
	];
	const shared = shareByStreams(
		[2_857_142, 2_857_142, 2_857_142, 11_428_574].map((pence, index) => ({ periodId: `q${index}`, pence })),
		all,
	);
	expect(all.map((_, index) => sum(shared.map(({ shares }) => shares[index] ?? 0)))).toEqual([
		9_333_333, 10_666_667,
	]);
	expect(isFundingWhole(20_000_000, all)).toBe(true);
	expect(isFundingWhole(20_000_001, all)).toBe(false);
	expect(isFundingWhole(0, [])).toBe(false);
});

test('a cost of one is money over people, to the nearest penny; nobody, no cost', () => {
	expect(costOf({ pence: 100_000, starts: 3, completions: 0 })).toMatchObject({
		perStart: 33_333,
		perCompletion: null,
	});
	expect(costOf({ pence: 200_000, starts: 3, completions: 400_000 })).toMatchObject({
		perStart: 66_667,
		perCompletion: 1,
	});
});

test('costs are added before they are divided: £10 for 10 starts and £900 for 30 is £22.75 for one, never the mean of £1 and £30', () => {
	const parts = [
		{ pence: 1_000, starts: 10, completions: 1 },
		{ pence: 90_000, starts: 30, completions: 2 },
	];
	expect(addCosts(parts)).toMatchObject({
		pence: 91_000,
		starts: 40,
		perStart: 2_275,
		perCompletion: 30_333,
	});
});
