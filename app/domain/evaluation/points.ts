import type { Pence } from '../money/pence.ts';
import type { PriceFormula, TieRule } from '../tender/tender-notice.ts';

/** Worded anchors; a score without a reason is none. */
export const SCORES = [
	'No answer, or nothing in it that meets the criterion',
	'Poor: meets little of the criterion, with serious doubts',
	'Weak: meets part of the criterion, with doubts',
	'Adequate: meets the criterion in most respects',
	'Good: meets the criterion with convincing evidence',
	'Excellent: meets the criterion fully and shows more than was asked',
] as const;
export const BEST_SCORE = SCORES.length - 1;

/** An exact fraction of points. */
export interface Points {
	readonly numerator: bigint;
	readonly denominator: bigint;
}

export interface ScoredBid {
	readonly bidId: string;
	/** By question: the agreed score, 0 to 5. */
	readonly scores: ReadonlyMap<string, number>;
	readonly totalPence: Pence;
}

export interface Weighted {
	readonly questions: readonly { readonly questionId: string; readonly weight: number }[];
	readonly priceWeight: number;
	/** The lowest over the price, and the higher quality, unless said. */
	readonly priceFormula?: PriceFormula;
	readonly tieRule?: TieRule;
}

const points = (numerator: bigint, denominator: bigint): Points => ({ numerator, denominator });
const sum = (one: Points, other: Points): Points =>
	points(
		one.numerator * other.denominator + other.numerator * one.denominator,
		one.denominator * other.denominator,
	);
export const difference = (one: Points, other: Points): Points =>
	points(
		one.numerator * other.denominator - other.numerator * one.denominator,
		one.denominator * other.denominator,
	);
export const compare = (one: Points, other: Points): number => {
	const { numerator } = difference(one, other);
	return numerator === 0n ? 0 : numerator > 0n ? 1 : -1;
};

/** Each question's weight times the agreed score over five, added. */
export const qualityPoints = (
	{ questions }: Pick<Weighted, 'questions'>,
	scores: ReadonlyMap<string, number>,
): Points =>
	points(
		questions.reduce((total, { questionId, weight }) => {
			const score = scores.get(questionId);
			if (score === undefined) throw new Error(`no score for ${questionId}`);
			return total + BigInt(weight * score);
		}, 0n),
		BigInt(BEST_SCORE),
	);

/** The price's weight times the lowest price over this one. */
export const pricePoints = (priceWeight: number, lowestPence: Pence, totalPence: Pence): Points =>
	points(BigInt(priceWeight) * BigInt(lowestPence), BigInt(totalPence));

/** On the line from the lowest price, which gets the whole weight, to the highest, which gets nothing. */
const onLine = (priceWeight: number, lowest: Pence, highest: Pence, totalPence: Pence): Points =>
	lowest === highest
		? points(BigInt(priceWeight), 1n)
		: points(BigInt(priceWeight) * BigInt(highest - totalPence), BigInt(highest - lowest));

/** By the notice's formula, among all prices that are ranked. */
export function pricePointsAmong(
	{ priceWeight, priceFormula = 'lowest-over-price' }: Pick<Weighted, 'priceWeight' | 'priceFormula'>,
	prices: readonly Pence[],
	totalPence: Pence,
): Points {
	const lowest = Math.min(...prices);
	switch (priceFormula) {
		case 'lowest-over-price':
			return pricePoints(priceWeight, lowest, totalPence);
		case 'lowest-to-highest':
			return onLine(priceWeight, lowest, Math.max(...prices), totalPence);
		case 'quality-only':
			return points(0n, 1n);
	}
}

/** To two places, the half up. */
export function writePoints({ numerator, denominator }: Points): string {
	const hundredths = (numerator * 200n + denominator) / (denominator * 2n);
	return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}

export interface RankedBid {
	readonly bidId: string;
	readonly quality: Points;
	readonly price: Points;
	readonly total: Points;
	/** From 1; two that the tie rule cannot tell apart share one. */
	readonly rank: number;
}

interface Tied {
	readonly quality: Points;
	readonly totalPence: Pence;
}

const byQuality = (one: Tied, other: Tied): number => compare(other.quality, one.quality);
const byPrice = (one: Tied, other: Tied): number => one.totalPence - other.totalPence;
/** Which of equal totals comes first; 0 leaves it to a recorded decision. */
const TIES: Readonly<Record<TieRule, (one: Tied, other: Tied) => number>> = {
	'higher-quality': (one, other) => byQuality(one, other) || byPrice(one, other),
	'lower-price': (one, other) => byPrice(one, other) || byQuality(one, other),
	decision: () => 0,
};

/** The bids in the order of the notice's formula; of equal totals the tie rule says which comes first. Judged on exact fractions, never on what is printed. */
export function rankBids(notice: Weighted, bids: readonly ScoredBid[]): readonly RankedBid[] {
	const prices = bids.map(({ totalPence }) => totalPence);
	const rule = TIES[notice.tieRule ?? 'higher-quality'];
	const judged = bids
		.map(({ bidId, scores, totalPence }) => {
			const quality = qualityPoints(notice, scores);
			const price = pricePointsAmong(notice, prices, totalPence);
			return { bidId, quality, price, total: sum(quality, price), totalPence };
		})
		.sort(
			(one, other) =>
				compare(other.total, one.total) || rule(one, other) || (one.bidId < other.bidId ? -1 : 1),
		);
	const isEqual = (one: (typeof judged)[number], other: (typeof judged)[number]) =>
		compare(one.total, other.total) === 0 && rule(one, other) === 0;
	return judged.map(({ totalPence: _price, ...bid }, index) => ({
		...bid,
		rank: judged.findIndex((each) => isEqual(each, judged[index] ?? each)) + 1,
	}));
}
