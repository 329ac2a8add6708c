import type { Pence } from '../money/pence.ts';

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

/** The bids in the order of the notice's formula; of equal totals the higher quality comes first. Judged on exact fractions, never on what is printed. */
export function rankBids(notice: Weighted, bids: readonly ScoredBid[]): readonly RankedBid[] {
	const lowest = Math.min(...bids.map(({ totalPence }) => totalPence));
	const judged = bids
		.map(({ bidId, scores, totalPence }) => {
			const quality = qualityPoints(notice, scores);
			const price = pricePoints(notice.priceWeight, lowest, totalPence);
			return { bidId, quality, price, total: sum(quality, price) };
		})
		.sort(
			(one, other) =>
				compare(other.total, one.total) ||
				compare(other.quality, one.quality) ||
				(one.bidId < other.bidId ? -1 : 1),
		);
	const isEqual = (one: (typeof judged)[number], other: (typeof judged)[number]) =>
		compare(one.total, other.total) === 0 && compare(one.quality, other.quality) === 0;
	return judged.map((bid) => ({ ...bid, rank: judged.findIndex((each) => isEqual(each, bid)) + 1 }));
}
