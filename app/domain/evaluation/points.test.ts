import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	pricePoints,
	pricePointsAmong,
	qualityPoints,
	rankBids,
	type ScoredBid,
	writePoints,
} from './points.ts';
import { workedExample } from './price-words.ts';

const notice = {
	questions: [
		{ questionId: 'safety', weight: 40 },
		{ questionId: 'staff', weight: 30 },
	],
	priceWeight: 30,
};
const bid = (bidId: string, safety: number, staff: number, totalPence: number): ScoredBid => ({
	bidId,
	scores: new Map([
		['safety', safety],
		['staff', staff],
	]),
	totalPence,
});

test('a bid’s points are its scores by their weights, and the lowest price over its own', () => {
	expect(writePoints(qualityPoints(notice, bid('a', 4, 3, 0).scores))).toBe('50.00');
	expect(writePoints(pricePoints(30, 90_000, 120_000))).toBe('22.50');
	expect(writePoints(pricePoints(30, 1, 3))).toBe('10.00');
	expect(writePoints(pricePoints(1, 1, 8))).toBe('0.13');
});

test('the order is that of the totals; of equal totals the higher quality wins, and equal in both shares a rank', () => {
	const ranked = rankBids(notice, [
		bid('dear', 5, 5, 200_000),
		bid('cheap', 3, 3, 100_000),
		bid('also-cheap', 3, 3, 100_000),
		bid('poor', 1, 1, 100_000),
	]);
	expect(ranked.map(({ bidId, rank, total }) => [bidId, rank, writePoints(total)])).toEqual([
		['dear', 1, '85.00'],
		['also-cheap', 2, '72.00'],
		['cheap', 2, '72.00'],
		['poor', 4, '44.00'],
	]);
	// 70 + 15 and 55 + 30: the same total.
	const even = rankBids({ questions: [{ questionId: 'q', weight: 70 }], priceWeight: 30 }, [
		{ bidId: 'low', scores: new Map([['q', 4]]), totalPence: 100_000 },
		{ bidId: 'high', scores: new Map([['q', 5]]), totalPence: 187_500 },
	]);
	expect(even.map(({ bidId, total }) => [bidId, writePoints(total)])).toEqual([
		['high', '86.00'],
		['low', '86.00'],
	]);
});

test('on the line from the lowest price to the highest each bid has its exact share', () => {
	const line = { priceWeight: 30, priceFormula: 'lowest-to-highest' } as const;
	const among = (price: number, ...prices: readonly number[]) =>
		writePoints(pricePointsAmong(line, prices, price));
	expect([100, 150, 400].map((price) => among(price, 100, 150, 400))).toEqual(['30.00', '25.00', '0.00']);
	expect(among(107, 100, 107, 121)).toBe('20.00');
	expect(among(100, 100, 100)).toBe('30.00');
	expect(among(7, 7)).toBe('30.00');
});

test('equal totals are parted by the rule of the notice, or left to a decision', () => {
	const order = (of: Partial<Parameters<typeof rankBids>[0]>) =>
		rankBids({ questions: [{ questionId: 'q', weight: 70 }], priceWeight: 30, ...of }, [
			{ bidId: 'low', scores: new Map([['q', 4]]), totalPence: 100_000 },
			{ bidId: 'high', scores: new Map([['q', 5]]), totalPence: 187_500 },
		]).map(({ bidId, rank }) => `${bidId} ${rank}`);
	expect(order({ tieRule: 'higher-quality' })).toEqual(['high 1', 'low 2']);
	expect(order({ tieRule: 'lower-price' })).toEqual(['low 1', 'high 2']);
	expect(order({ tieRule: 'decision' })).toEqual(['high 1', 'low 1']);
});

test('where quality alone is scored the price gives nobody a point, and parts equal quality', () => {
	const only = { questions: [{ questionId: 'q', weight: 100 }], priceWeight: 0 } as const;
	const ranked = rankBids({ ...only, priceFormula: 'quality-only', tieRule: 'higher-quality' }, [
		{ bidId: 'dear', scores: new Map([['q', 4]]), totalPence: 200_000 },
		{ bidId: 'cheap', scores: new Map([['q', 4]]), totalPence: 100_000 },
		{ bidId: 'best', scores: new Map([['q', 5]]), totalPence: 300_000 },
	]);
	expect(ranked.map(({ bidId, rank, total }) => [bidId, rank, writePoints(total)])).toEqual([
		['best', 1, '100.00'],
		['cheap', 2, '80.00'],
		['dear', 3, '80.00'],
	]);
});

test('the example on the public page is the formula applied', () => {
	expect(workedExample({ priceWeight: 30, priceFormula: 'lowest-over-price' })).toContain(
		'the first gets 30.00 points for price, the second 24.00 and the third 15.00',
	);
	expect(workedExample({ priceWeight: 30, priceFormula: 'lowest-to-highest' })).toContain(
		'the first gets 30.00 points for price, the second 22.50 and the third 0.00',
	);
	expect(workedExample({ priceWeight: 0, priceFormula: 'quality-only' })).toBeNull();
});

test('two totals that print alike are told apart', () => {
	const ranked = rankBids({ questions: [{ questionId: 'q', weight: 1 }], priceWeight: 99 }, [
		{ bidId: 'a', scores: new Map([['q', 5]]), totalPence: 100_000_001 },
		{ bidId: 'b', scores: new Map([['q', 5]]), totalPence: 100_000_000 },
	]);
	expect(ranked.map(({ bidId, rank, total }) => [bidId, rank, writePoints(total)])).toEqual([
		['b', 1, '100.00'],
		['a', 2, '100.00'],
	]);
});

const someBids = fc
	.array(
		fc.record({
			safety: fc.integer({ min: 0, max: 5 }),
			staff: fc.integer({ min: 0, max: 5 }),
			price: fc.integer({ min: 1, max: 10_000_000 }),
		}),
		{ minLength: 1, maxLength: 8 },
	)
	.map((all) => all.map(({ safety, staff, price }, index) => bid(`bid-${index}`, safety, staff, price)));

test('no order of arrival changes the ranks, nobody has more than 100 points, and a better bid never ranks lower', () => {
	fc.assert(
		fc.property(someBids, fc.nat(7), (bids, at) => {
			const ranked = rankBids(notice, bids);
			const again = rankBids(notice, [...bids].reverse());
			expect(again.map(({ bidId, rank }) => [bidId, rank])).toEqual(
				ranked.map(({ bidId, rank }) => [bidId, rank]),
			);
			for (const { total } of ranked) expect(total.numerator <= 100n * total.denominator).toBe(true);
			const one = bids[at % bids.length];
			if (one === undefined) return;
			const better = bids.map((each) =>
				each === one ? bid(one.bidId, 5, 5, Math.max(1, Math.floor(one.totalPence / 2))) : each,
			);
			const rankIn = (all: readonly ScoredBid[]) =>
				rankBids(notice, all).find(({ bidId }) => bidId === one.bidId)?.rank ?? 0;
			expect(rankIn(better)).toBeLessThanOrEqual(rankIn(bids));
		}),
	);
});
