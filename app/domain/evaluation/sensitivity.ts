import type { Pence } from '../money/pence.ts';
import {
	BEST_SCORE,
	compare,
	difference,
	type Points,
	type RankedBid,
	rankBids,
	type ScoredBid,
	type Weighted,
} from './points.ts';

/** By how much one agreed score alone would have to change for the first rank to change. */
export interface ScoreChange {
	readonly bidId: string;
	readonly questionId: string;
	readonly score: number;
	/** The nearest score at which somebody else, or another beside them, is first; null where none is. */
	readonly needed: { readonly score: number; readonly first: readonly string[] } | null;
}

/** What the price’s weight could be, the questions’ weights rescaled in proportion, with the first bid still first. Between the two ends every weight is; at an end it may be a tie. */
export interface WeightRange {
	readonly from: Points;
	readonly to: Points;
}

export interface Sensitivity {
	/** Who is first now: more than one where the tie rule cannot tell them apart. */
	readonly first: readonly string[];
	readonly scores: readonly ScoreChange[];
	/** Null where the first rank is shared, there is one bid alone, or price is not scored. */
	readonly priceWeight: WeightRange | null;
	/** The highest total price at which the second would be first, by itself or beside the first; null as the range is. */
	readonly secondsPrice: {
		readonly bidId: string;
		readonly offeredPence: Pence;
		/** Null where no price would have done. */
		readonly neededPence: Pence | null;
	} | null;
}

const firstOf = (ranked: readonly RankedBid[]): readonly string[] =>
	ranked
		.filter(({ rank }) => rank === 1)
		.map(({ bidId }) => bidId)
		.sort();
const isSame = (one: readonly string[], other: readonly string[]): boolean =>
	one.length === other.length && one.every((id, index) => id === other[index]);

/** What would change the winner of a lot. Each answer is the notice's own formula applied again to what would have been: exact, and nothing beyond the bids that there are. */
export function sensitivityOf(notice: Weighted, bids: readonly ScoredBid[]): Sensitivity {
	const ranked = rankBids(notice, bids);
	const first = firstOf(ranked);
	const [winner, second] = ranked;
	const isDecided = first.length === 1 && winner !== undefined && second !== undefined;
	const isPriced = isDecided && notice.priceFormula !== 'quality-only';
	return {
		first,
		scores: bids.flatMap((bid) =>
			notice.questions.map(({ questionId }) => scoreChange(notice, bids, first, bid, questionId)),
		),
		priceWeight: isPriced ? weightRange(notice, ranked) : null,
		secondsPrice: isPriced ? secondsPrice(notice, bids, second.bidId) : null,
	};
}

const withScore = (bid: ScoredBid, questionId: string, score: number): ScoredBid => ({
	...bid,
	scores: new Map(bid.scores).set(questionId, score),
});

function scoreChange(
	notice: Weighted,
	bids: readonly ScoredBid[],
	first: readonly string[],
	bid: ScoredBid,
	questionId: string,
): ScoreChange {
	const score = bid.scores.get(questionId) ?? 0;
	const others = Array.from({ length: BEST_SCORE + 1 }, (_none, value) => value)
		.filter((value) => value !== score)
		.sort((one, other) => Math.abs(one - score) - Math.abs(other - score) || one - other);
	for (const value of others) {
		const then = firstOf(
			rankBids(
				notice,
				bids.map((each) => (each === bid ? withScore(bid, questionId, value) : each)),
			),
		);
		if (!isSame(then, first))
			return { bidId: bid.bidId, questionId, score, needed: { score: value, first: then } };
	}
	return { bidId: bid.bidId, questionId, score, needed: null };
}

const ZERO: Points = { numerator: 0n, denominator: 1n };
const HUNDRED: Points = { numerator: 100n, denominator: 1n };
/** What one bid has of what can be had: quality of its weights, or price of its weight. Nothing where nothing could be had. */
const share = ({ numerator, denominator }: Points, weight: number): Points =>
	weight === 0 ? ZERO : { numerator, denominator: denominator * BigInt(weight) };

/**
 * With the price at weight w a bid has (100 - w) × its share of quality + w × its share of price. Two bids are equal where
 * w = 100 × a ÷ (a + b), a the winner's lead in quality and b the other's lead in price.
 */
function weightRange({ priceWeight }: Weighted, ranked: readonly RankedBid[]): WeightRange {
	const [winner, ...others] = ranked;
	if (winner === undefined) throw new Error('nobody is ranked');
	const shares = ({ quality, price }: RankedBid) => ({
		quality: share(quality, 100 - priceWeight),
		price: share(price, priceWeight),
	});
	const own = shares(winner);
	let range: WeightRange = { from: ZERO, to: HUNDRED };
	for (const other of others) {
		const its = shares(other);
		const a = difference(own.quality, its.quality);
		const b = difference(its.price, own.price);
		// Nothing parts them at any weight but the lead in quality, or in price, where both leads are the winner's.
		const leadsInQuality = a.numerator > 0n;
		const leadsInPrice = b.numerator < 0n;
		if (leadsInQuality === leadsInPrice || a.numerator === 0n || b.numerator === 0n) continue;
		const top = 100n * a.numerator * b.denominator;
		const bottom = a.numerator * b.denominator + b.numerator * a.denominator;
		const even: Points =
			bottom < 0n ? { numerator: -top, denominator: -bottom } : { numerator: top, denominator: bottom };
		if (leadsInQuality && compare(even, range.to) < 0) range = { ...range, to: even };
		if (!leadsInQuality && compare(even, range.from) > 0) range = { ...range, from: even };
	}
	return range;
}

/** Looked for by halving: the lower the price, the better its rank. */
function secondsPrice(
	notice: Weighted,
	bids: readonly ScoredBid[],
	bidId: string,
): NonNullable<Sensitivity['secondsPrice']> {
	const second = bids.find((bid) => bid.bidId === bidId);
	if (second === undefined) throw new Error(`no bid ${bidId}`);
	const isFirstAt = (totalPence: Pence) =>
		firstOf(
			rankBids(
				notice,
				bids.map((bid) => (bid === second ? { ...second, totalPence } : bid)),
			),
		).includes(bidId);
	const offeredPence = second.totalPence;
	if (!isFirstAt(1)) return { bidId, offeredPence, neededPence: null };
	let does = 1;
	let doesNot = offeredPence;
	while (doesNot - does > 1) {
		const middle = does + Math.floor((doesNot - does) / 2);
		if (isFirstAt(middle)) does = middle;
		else doesNot = middle;
	}
	return { bidId, offeredPence, neededPence: does };
}
