import { type Pence, writePounds } from '../money/pence.ts';
import type { PriceFormula, TenderNotice, TieRule } from '../tender/tender-notice.ts';
import { listWords } from '../text/list-words.ts';
import { pricePointsAmong, writePoints } from './points.ts';

type Priced = Pick<TenderNotice, 'priceWeight' | 'priceFormula'>;

export const FORMULA_NAMES: Readonly<Record<PriceFormula, string>> = {
	'lowest-over-price': 'The lowest price, divided by the bid’s own',
	'lowest-to-highest': 'A straight line from the lowest price to the highest',
	'quality-only': 'Quality only, for a fixed budget',
};

export const TIE_NAMES: Readonly<Record<TieRule, string>> = {
	'higher-quality': 'The higher quality; then the lower price; then a recorded decision',
	'lower-price': 'The lower price; then the higher quality; then a recorded decision',
	decision: 'A recorded decision alone',
};

/** How a price becomes points, as bidders read it. */
export function formulaWords({ priceWeight, priceFormula }: Priced): readonly string[] {
	switch (priceFormula) {
		case 'lowest-over-price':
			return [
				`Price counts for ${priceWeight} of 100. The bid with the lowest total price gets all ${priceWeight}.`,
				`Any other bid gets ${priceWeight} times the lowest total price, divided by its own total price.`,
			];
		case 'lowest-to-highest':
			return [
				`Price counts for ${priceWeight} of 100. The bid with the lowest total price gets all ${priceWeight}, and the one with the highest gets nothing.`,
				'Every bid between them gets its share: as far as its price is from the highest, of the way from the highest to the lowest. Where all prices are the same, each bid gets all of it.',
			];
		case 'quality-only':
			return [
				'Price is not scored. The budget is fixed, and quality alone decides. A bid above the budget cannot be submitted.',
			];
	}
}

const EXAMPLE: readonly Pence[] = [20_000_000, 25_000_000, 40_000_000];

/** The formula applied to three invented prices; null where none is scored. */
export function workedExample(notice: Priced): string | null {
	if (notice.priceFormula === 'quality-only') return null;
	const prices = EXAMPLE.map(writePounds);
	const points = EXAMPLE.map((price) => writePoints(pricePointsAmong(notice, EXAMPLE, price)));
	return `For example: of three bids at ${listWords(prices)}, the first gets ${points[0]} points for price, the second ${points[1]} and the third ${points[2]}.`;
}

/** "Of bids with the same total …" */
export function tieWords(rule: TieRule): string {
	switch (rule) {
		case 'higher-quality':
			return 'Of bids with equal totals the one with the higher quality comes first, then the one with the lower price. If both are equal, the office decides and records why.';
		case 'lower-price':
			return 'Of bids with equal totals the one with the lower price comes first, then the one with the higher quality. If both are equal, the office decides and records why.';
		case 'decision':
			return 'Of bids with equal totals the office decides which comes first, and records why.';
	}
}

/** How one bid's points for price came about. */
export function workingOf(
	{ priceWeight, priceFormula }: Priced,
	prices: readonly Pence[],
	totalPence: Pence,
): string {
	const lowest = Math.min(...prices);
	const highest = Math.max(...prices);
	const pounds = writePounds;
	switch (priceFormula) {
		case 'lowest-over-price':
			return `${priceWeight} × ${pounds(lowest)} ÷ ${pounds(totalPence)}`;
		case 'lowest-to-highest':
			return lowest === highest
				? `All ${priceWeight}: the prices are the same`
				: `${priceWeight} × (${pounds(highest)} − ${pounds(totalPence)}) ÷ (${pounds(highest)} − ${pounds(lowest)})`;
		case 'quality-only':
			return 'Not scored';
	}
}
