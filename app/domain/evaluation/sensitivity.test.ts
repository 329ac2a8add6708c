import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Points, rankBids, type ScoredBid, type Weighted, writePoints } from './points.ts';
import { sensitivityOf } from './sensitivity.ts';

const notice: Weighted = {
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
const firstOf = (of: Weighted, bids: readonly ScoredBid[]) =>
	rankBids(of, bids)
		.filter(({ rank }) => rank === 1)
		.map(({ bidId }) => bidId)
		.sort();
const scored = (bids: readonly ScoredBid[], bidId: string, questionId: string, score: number) =>
	bids.map((each) =>
		each.bidId === bidId ? { ...each, scores: new Map(each.scores).set(questionId, score) } : each,
	);
/** The notice with the price at another weight, all in the same whole numbers. */
const weighted = (of: Weighted, { numerator, denominator }: Points): Weighted => {
	const over = Number(numerator);
	const under = Number(denominator);
	return {
		...of,
		questions: of.questions.map(({ questionId, weight }) => ({
			questionId,
			weight: weight * (100 * under - over),
		})),
		priceWeight: over * (100 - of.priceWeight),
	};
};

test('what would change the winner of two bids, worked out by hand', () => {
	// 40 × 4/5 + 30 × 4/5 + 30 × 90/100 = 83; 40 × 3/5 + 30 × 4/5 + 30 = 78.
	const found = sensitivityOf(notice, [bid('dear', 4, 4, 100_000), bid('cheap', 3, 4, 90_000)]);
	expect(found.first).toEqual(['dear']);
	expect(
		found.scores.map(({ bidId, questionId, needed }) => [bidId, questionId, needed?.score ?? null]),
	).toEqual([
		['dear', 'safety', 3],
		['dear', 'staff', 3],
		['cheap', 'safety', 4],
		['cheap', 'staff', 5],
	]);
	// Quality 56/70 against 48/70: a lead of 8/70; price 1 against 9/10. 100 × (8/70) ÷ (8/70 + 1/10) = 53.33.
	expect(found.priceWeight?.from).toEqual({ numerator: 0n, denominator: 1n });
	expect(found.priceWeight && writePoints(found.priceWeight.to)).toBe('53.33');
	// At 73,333: 48 + 30 against 56 + 30 × 73,333 ÷ 100,000.
	expect(found.secondsPrice).toEqual({ bidId: 'cheap', offeredPence: 90_000, neededPence: 73_333 });
});

test('of one bid alone, and of two that share the first rank, no range and no price is told', () => {
	expect(sensitivityOf(notice, [bid('a', 3, 3, 100)])).toMatchObject({
		first: ['a'],
		priceWeight: null,
		secondsPrice: null,
	});
	const shared = sensitivityOf(notice, [bid('a', 3, 3, 100), bid('b', 3, 3, 100)]);
	expect(shared).toMatchObject({ first: ['a', 'b'], priceWeight: null, secondsPrice: null });
	expect(shared.scores.every(({ needed }) => needed !== null)).toBe(true);
});

const someBids = fc
	.array(
		fc.record({
			safety: fc.integer({ min: 0, max: 5 }),
			staff: fc.integer({ min: 0, max: 5 }),
			price: fc.integer({ min: 50, max: 400 }),
		}),
		{ minLength: 2, maxLength: 5 },
	)
	.map((all) => all.map(({ safety, staff, price }, index) => bid(`bid-${index}`, safety, staff, price)));

const NOTICES = (['lowest-over-price', 'lowest-to-highest', 'quality-only'] as const).flatMap(
	(priceFormula) =>
		(['higher-quality', 'lower-price', 'decision'] as const).map(
			(tieRule) => [priceFormula, tieRule] as const,
		),
);

test('where price is not scored, no weight and no price of it is told', () => {
	expect(
		sensitivityOf({ ...notice, priceFormula: 'quality-only' }, [bid('a', 4, 4, 100), bid('b', 3, 4, 50)]),
	).toMatchObject({ first: ['a'], priceWeight: null, secondsPrice: null });
});

test.each(
	NOTICES,
)('%s, %s: the score that is named changes who is first, and no nearer one does', (priceFormula, tieRule) => {
	const asked = { ...notice, priceFormula, tieRule };
	fc.assert(
		fc.property(someBids, (bids) => {
			const first = firstOf(asked, bids);
			for (const { bidId, questionId, score, needed } of sensitivityOf(asked, bids).scores) {
				if (needed !== null) {
					expect(firstOf(asked, scored(bids, bidId, questionId, needed.score))).not.toEqual(first);
					expect(firstOf(asked, scored(bids, bidId, questionId, needed.score))).toEqual(needed.first);
				}
				const reach = needed === null ? 6 : Math.abs(needed.score - score);
				for (let value = 0; value <= 5; value += 1)
					if (Math.abs(value - score) < reach)
						expect(firstOf(asked, scored(bids, bidId, questionId, value))).toEqual(first);
			}
		}),
		{ numRuns: 150 },
	);
});

test.each(
	NOTICES,
)('%s, %s: the winner stays first at every weight of the price between the two ends, and at none beyond them', (priceFormula, tieRule) => {
	const asked = { ...notice, priceFormula, tieRule };
	fc.assert(
		fc.property(someBids, fc.integer({ min: 1, max: 999 }), (bids, part) => {
			const { first, priceWeight } = sensitivityOf(asked, bids);
			if (priceWeight === null) return;
			const { from, to } = priceWeight;
			const between = (over: bigint): Points => ({
				numerator: from.numerator * to.denominator * (1000n - over) + to.numerator * from.denominator * over,
				denominator: from.denominator * to.denominator * 1000n,
			});
			for (const over of [1n, BigInt(part), 999n]) {
				const weight = between(over);
				expect(firstOf(weighted(asked, weight), bids)).toEqual(first);
			}
			const beyond = (end: Points, step: bigint): Points => ({
				numerator: end.numerator * 1_000_000n + step * end.denominator,
				denominator: end.denominator * 1_000_000n,
			});
			if (from.numerator > 0n) expect(firstOf(weighted(asked, beyond(from, -1n)), bids)).not.toEqual(first);
			if (to.numerator < 100n * to.denominator)
				expect(firstOf(weighted(asked, beyond(to, 1n)), bids)).not.toEqual(first);
		}),
		{ numRuns: 150 },
	);
});

test.each(
	NOTICES,
)('%s, %s: at the price that is named the second is first, and a penny above it is not', (priceFormula, tieRule) => {
	const asked = { ...notice, priceFormula, tieRule };
	fc.assert(
		fc.property(someBids, (bids) => {
			const { secondsPrice } = sensitivityOf(asked, bids);
			if (secondsPrice === null) return;
			const { bidId, neededPence, offeredPence } = secondsPrice;
			const at = (totalPence: number) =>
				firstOf(
					asked,
					bids.map((each) => (each.bidId === bidId ? { ...each, totalPence } : each)),
				);
			expect(at(offeredPence)).not.toContain(bidId);
			if (neededPence === null) {
				expect(at(1)).not.toContain(bidId);
				return;
			}
			expect(at(neededPence)).toContain(bidId);
			expect(at(neededPence + 1)).not.toContain(bidId);
		}),
		{ numRuns: 150 },
	);
});
