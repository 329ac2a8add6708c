import type { Pence } from '../money/pence.ts';
import { requirementsOf } from '../tender/requirements.ts';
import type { Lot, TenderNotice } from '../tender/tender-notice.ts';
import { partOfKey } from './bid-files.ts';

/** What is sealed apart, and opened apart: prices stay closed until quality is locked. */
export const ENVELOPES = ['quality', 'price'] as const;
export type Envelope = (typeof ENVELOPES)[number];

/** Declared by whoever submits. */
export const DECLARATIONS = ['authorised', 'no-collusion', 'true'] as const;
export type Declaration = (typeof DECLARATIONS)[number];

/** One piece of a bid as it is sealed: one thing that a page asks. */
export type BidPart =
	| { readonly part: 'requirements'; readonly answers: readonly RequirementAnswer[] }
	| { readonly part: `answer:${string}`; readonly words: string }
	| { readonly part: 'levels'; readonly levels: readonly PromisedLevel[] }
	| { readonly part: 'price'; readonly prices: readonly ItemPrice[] };
export type PartKey = BidPart['part'];

/** What a bidder says of one requirement. */
export interface RequirementAnswer {
	readonly requirementId: string;
	readonly meets: boolean;
	/** What shows it. */
	readonly words: string;
}
/** In percent: 85 of 100. */
export interface PromisedLevel {
	readonly kpiKey: string;
	readonly percent: number;
}
/** Of one place; of a budget's line, all of it, under the line's id. */
export interface ItemPrice {
	readonly itemId: string;
	readonly unitPricePence: Pence;
}

/** A file stands in the envelope of the part that it belongs to. */
export const envelopeOf = (part: string): Envelope => (partOfKey(part) === 'price' ? 'price' : 'quality');

/** All that a bid for the lot consists of, in the order in which it is asked. */
export const partsAsked = ({
	questions,
	promisableKpis,
}: Pick<TenderNotice, 'questions' | 'promisableKpis'>): readonly PartKey[] => [
	'requirements',
	...questions.map(({ questionId }): PartKey => `answer:${questionId}`),
	...(promisableKpis.length === 0 ? [] : ['levels' as const]),
	'price',
];

/** Words as a reader counts them: whatever stands between spaces and has a letter or a figure in it. */
export const countWords = (words: string): number =>
	words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

export type BidProblem =
	| { readonly code: 'missing'; readonly part: PartKey }
	| { readonly code: 'requirement-not-met' | 'requirement-not-shown'; readonly requirementId: string }
	| {
			readonly code: 'too-many-words';
			readonly questionId: string;
			readonly words: number;
			readonly limit: number;
	  }
	| { readonly code: 'no-price'; readonly itemId: string }
	| { readonly code: 'above-budget'; readonly budgetPence: Pence; readonly totalPence: Pence }
	| { readonly code: 'level-below'; readonly kpiKey: string; readonly asked: number };

/** What keeps a bid for the lot from being submitted. A requirement that is not met keeps it too: it could only fail. */
export function problemsOfBid(
	notice: Pick<TenderNotice, 'lots' | 'questions' | 'promisableKpis' | 'requirements'>,
	lotId: string,
	parts: readonly BidPart[],
	targets: ReadonlyMap<string, number>,
): readonly BidProblem[] {
	const lot = notice.lots.find((each) => each.lotId === lotId) ?? NO_LOT;
	const missing = partsAsked(notice).filter((key) => !parts.some(({ part }) => part === key));
	return [
		...missing.map((part): BidProblem => ({ code: 'missing', part })),
		...parts.flatMap((part) => problemsOfPart(notice, lot, part, targets)),
	];
}

function problemsOfPart(
	{ questions, requirements }: Pick<TenderNotice, 'questions' | 'requirements'>,
	lot: PricedLot & Pick<Lot, 'areaIds' | 'budgetPence'>,
	part: BidPart,
	targets: ReadonlyMap<string, number>,
): readonly BidProblem[] {
	if ('answers' in part)
		return requirementsOf({ requirements }, lot).flatMap(({ requirementId }): readonly BidProblem[] => {
			const answer = part.answers.find((each) => each.requirementId === requirementId);
			if (!answer?.meets) return [{ code: 'requirement-not-met', requirementId }];
			return countWords(answer.words) === 0 ? [{ code: 'requirement-not-shown', requirementId }] : [];
		});
	if ('prices' in part) return problemsOfPrices(lot, part.prices);
	if ('levels' in part)
		return part.levels
			.filter(({ kpiKey, percent }) => percent < (targets.get(kpiKey) ?? 0))
			.map(({ kpiKey }) => ({ code: 'level-below', kpiKey, asked: targets.get(kpiKey) ?? 0 }));
	const question = questions.find(({ questionId }) => part.part === `answer:${questionId}`);
	const words = countWords(part.words);
	if (question === undefined) return [];
	if (words === 0) return [{ code: 'missing', part: part.part }];
	return words > question.wordLimit
		? [{ code: 'too-many-words', questionId: question.questionId, words, limit: question.wordLimit }]
		: [];
}

type PricedLot = Pick<Lot, 'items' | 'lines'>;
const NO_LOT = { items: [], lines: [], areaIds: [], budgetPence: null };

/** All for which a price is asked: a budget's line is priced once, and may come to nothing. */
export const pricedOf = ({
	items,
	lines,
}: PricedLot): readonly { readonly itemId: string; readonly units: number; readonly least: Pence }[] => [
	...items.map(({ itemId, units }) => ({ itemId, units, least: 1 })),
	...lines.map(({ lineId }) => ({ itemId: lineId, units: 1, least: 0 })),
];

function problemsOfPrices(
	lot: PricedLot & Pick<Lot, 'budgetPence'>,
	prices: readonly ItemPrice[],
): readonly BidProblem[] {
	const asked = pricedOf(lot);
	const without = asked.filter(
		({ itemId, least }) => !prices.some((each) => each.itemId === itemId && each.unitPricePence >= least),
	);
	if (without.length > 0) return without.map(({ itemId }) => ({ code: 'no-price', itemId }));
	const total = totalPence(lot, prices);
	const [first] = asked;
	if (total === 0 && first !== undefined) return [{ code: 'no-price', itemId: first.itemId }];
	return lot.budgetPence !== null && total > lot.budgetPence
		? [{ code: 'above-budget', budgetPence: lot.budgetPence, totalPence: total }]
		: [];
}

/** What a lot costs at these prices. Throws where an item has none: such a bid is never submitted. */
export const totalPence = (lot: PricedLot, prices: readonly ItemPrice[]): Pence =>
	pricedOf(lot).reduce((sum, { itemId, units }) => {
		const price = prices.find((each) => each.itemId === itemId);
		if (price === undefined) throw new Error(`no price for ${itemId}`);
		return sum + units * price.unitPricePence;
	}, 0);
