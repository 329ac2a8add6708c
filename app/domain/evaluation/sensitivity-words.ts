import type { BarChart } from '../chart/chart-description.ts';
import { writePounds } from '../money/pence.ts';
import { listWords, plural } from '../text/list-words.ts';
import { BEST_SCORE, type Points } from './points.ts';
import type { ScoreChange, Sensitivity } from './sensitivity.ts';

/** What the ids of a lot are called. */
export interface NamesOfLot {
	readonly bidder: (bidId: string) => string;
	readonly asks: (questionId: string) => string;
}

const stepsOf = ({ score, needed }: ScoreChange): number =>
	needed === null ? 0 : Math.abs(needed.score - score);

/** Who would be first then: it alone, or beside others. */
const firstWords = (first: readonly string[], { bidder }: NamesOfLot): string =>
	first.length === 1 ? bidder(first[0] ?? '') : `${listWords(first.map(bidder))} together`;

/** To two places, towards the middle of the range: nothing is claimed that does not hold. */
const inwards = ({ numerator, denominator }: Points, up: boolean): string => {
	const hundredths = (numerator * 100n + (up ? denominator - 1n : 0n)) / denominator;
	return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
};

/** What would change the winner, in sentences. */
export function sensitivityWords(
	sensitivity: Sensitivity,
	priceWeight: number,
	names: NamesOfLot,
): readonly string[] {
	const { first, scores } = sensitivity;
	if (new Set(scores.map(({ bidId }) => bidId)).size < 2)
		return ['One bid alone is ranked, so no score, weight or price would put another first.'];
	return [
		first.length === 1
			? `${firstWords(first, names)} is first.`
			: `${listWords(first.map(names.bidder))} share the first rank: the notice’s rule does not tell them apart.`,
		scoresWords(scores),
		...weightWords(sensitivity, priceWeight, names),
		...priceWords(sensitivity, names),
	];
}

function scoresWords(scores: readonly ScoreChange[]): string {
	const changing = scores.filter(({ needed }) => needed !== null);
	if (changing.length === 0)
		return `None of the ${plural(scores.length, 'agreed score', 'agreed scores')}, changed alone, would change who is first.`;
	const least = Math.min(...changing.map(stepsOf));
	return `Of ${plural(scores.length, 'agreed score', 'agreed scores')}, ${changing.length} would each change who is first if changed alone. The smallest such change is ${plural(least, 'point', 'points')}.`;
}

function weightWords(
	{ first, priceWeight: range }: Sensitivity,
	priceWeight: number,
	names: NamesOfLot,
): readonly string[] {
	if (priceWeight === 0) return ['Price is not scored, so quality alone decides.'];
	if (range === null) return [];
	const { from, to } = range;
	const isAll = from.numerator === 0n && to.numerator === 100n * to.denominator;
	const where = isAll
		? 'every weight of the price between 0 and 100'
		: `every weight of the price between ${inwards(from, true)} and ${inwards(to, false)}`;
	return [
		`The price weighs ${priceWeight} of 100. ${firstWords(first, names)} stays first at ${where}, the questions’ weights rescaled in proportion.`,
	];
}

function priceWords({ secondsPrice }: Sensitivity, names: NamesOfLot): readonly string[] {
	if (secondsPrice === null) return [];
	const { bidId, offeredPence, neededPence } = secondsPrice;
	const who = names.bidder(bidId);
	return [
		neededPence === null
			? `${who} offered ${writePounds(offeredPence)}. No lower price would have put it first.`
			: `${who} offered ${writePounds(offeredPence)}. It would have been first, or shared the first rank, at ${writePounds(neededPence)} or less.`,
	];
}

/** One bar for each agreed score that would change who is first, as long as the change that it takes; every score stands in the table. */
export function sensitivityChart({ scores }: Sensitivity, names: NamesOfLot): BarChart {
	const changing = scores.filter(({ needed }) => needed !== null);
	const nameOf = ({ bidId, questionId }: ScoreChange) => `${names.bidder(bidId)}: ${names.asks(questionId)}`;
	const least = Math.min(...changing.map(stepsOf));
	const closest = changing.filter((change) => stepsOf(change) === least);
	return {
		kind: 'bars',
		unit: 'count',
		target: null,
		upTo: BEST_SCORE,
		title:
			changing.length === 0
				? 'No agreed score, changed alone, would change the winner'
				: `An agreed score ${plural(least, 'point', 'points')} different would change the winner`,
		alternativeText:
			changing.length === 0
				? `${scoresWords(scores)} There is no bar to draw.`
				: `A bar for each agreed score that would change who is first if changed alone, as long as the change that it takes, in points from 1 to 5. ${scoresWords(scores)} The shortest: ${listWords(closest.map((change) => `${nameOf(change)}, from ${change.score} to ${change.needed?.score}`))}.`,
		bars: changing.map((change) => ({
			label: nameOf(change),
			value: stepsOf(change),
			valueLabel: `${change.score} to ${change.needed?.score}`,
		})),
		table: {
			caption: 'By how much each agreed score alone would have to change',
			header: ['Bidder', 'Question', 'Agreed score', 'First would change at', 'First would then be'],
			rows: scores.map(({ bidId, questionId, score, needed }) => [
				names.bidder(bidId),
				names.asks(questionId),
				String(score),
				needed === null ? 'No score' : String(needed.score),
				needed === null ? '' : firstWords(needed.first, names),
			]),
		},
	};
}
