import { totalPence } from '../../bid/bid-content.ts';
import { type Pence, writePounds } from '../../money/pence.ts';
import { paragraph } from '../../text/paper.ts';
import { BEST_SCORE, writePoints } from '../points.ts';
import { formulaWords, tieWords, workingOf } from '../price-words.ts';
import { type PaperBlock, type Section, type TableRow, table } from './paper-blocks.ts';
import { bidderOf, type EvaluationReportFacts, newestOf } from './report-facts.ts';
import { sensitivityBlocks } from './sensitivity-blocks.ts';
import { byTwo } from './tender-sections.ts';

/** The lock, the prices, the formula step by step, the ranking, and what would change it. */
export const resultSections = (facts: EvaluationReportFacts): readonly Section[] => [
	{ heading: 'Lock and prices', blocks: priceBlocks(facts) },
	...(facts.ranked.length === 0
		? [{ heading: 'Ranking', blocks: [paragraph('No bid is ranked.')] }]
		: [
				{ heading: 'The formula, step by step', blocks: formulaBlocks(facts) },
				{ heading: 'What would change the winner', blocks: sensitivityBlocks(facts) },
			]),
];

const priceOf = ({ bids, lot }: EvaluationReportFacts, submissionId: string): Pence | null => {
	const prices = bids.find((bid) => bid.submissionId === submissionId)?.prices ?? null;
	return prices === null ? null : totalPence(lot, prices);
};

function priceBlocks(facts: EvaluationReportFacts): readonly PaperBlock[] {
	const { lock, priceOpening, lot, areas, bids } = facts;
	const rows = bids.flatMap(({ bidder, prices, submissionId }): readonly TableRow[] =>
		prices === null
			? []
			: [
					...lot.items.map(({ itemId, areaId, units }) => {
						const unit = prices.find((price) => price.itemId === itemId)?.unitPricePence ?? 0;
						return {
							cells: [
								bidder,
								areas.get(areaId) ?? '',
								String(units),
								writePounds(unit),
								writePounds(units * unit),
							],
						};
					}),
					...lot.lines.map(({ lineId, name }) => ({
						cells: [
							bidder,
							name,
							'',
							'',
							writePounds(prices.find((price) => price.itemId === lineId)?.unitPricePence ?? 0),
						],
					})),
					{
						cells: [bidder, 'Total', '', '', writePounds(priceOf(facts, submissionId) ?? 0)],
						total: true,
					},
				],
	);
	return [
		paragraph(
			lock === null
				? 'The quality has not been locked.'
				: `The quality was locked by two people: ${byTwo(lock)}. From the first lock on no score could change.`,
		),
		paragraph(
			priceOpening === null
				? 'The prices have not been opened.'
				: `The prices were opened by two people, after the lock: ${byTwo(priceOpening)}.`,
		),
		...(rows.length === 0
			? []
			: [
					table(
						'prices',
						'Prices',
						[
							['Bidder', 4],
							['Area or budget line', 3],
							['Places', 1.5, 'numbers'],
							['Price of a place', 2.5, 'numbers'],
							['Together', 2.5, 'numbers'],
						],
						rows,
					),
				]),
	];
}

function formulaBlocks(facts: EvaluationReportFacts): readonly PaperBlock[] {
	const { notice, ranked, agreed } = facts;
	const prices = ranked.flatMap(({ bidId }) => priceOf(facts, bidId) ?? []);
	const rows = ranked.flatMap(({ bidId, quality, price, total }): readonly TableRow[] => {
		const bidder = bidderOf(facts, bidId);
		const own = priceOf(facts, bidId) ?? 0;
		return [
			...notice.questions.map(({ questionId, asks, weight }) => {
				const score =
					newestOf(agreed.filter((row) => row.submissionId === bidId && row.questionId === questionId))
						?.score ?? 0;
				return {
					cells: [
						bidder,
						asks,
						`${weight} × ${score} ÷ ${BEST_SCORE}`,
						writePoints({ numerator: BigInt(weight * score), denominator: BigInt(BEST_SCORE) }),
					],
				};
			}),
			{ cells: [bidder, 'Quality', 'The sum of these', writePoints(quality)] },
			{
				cells: [bidder, 'Price', workingOf(notice, prices, own), writePoints(price)],
			},
			{ cells: [bidder, 'Total', 'Quality and price', writePoints(total)], total: true },
		];
	});
	return [
		paragraph(
			`As the notice says: of each question the weight times the agreed score over ${BEST_SCORE}; the price by its formula. ${formulaWords(notice).join(' ')}`,
		),
		paragraph(
			`${tieWords(notice.tieRule)} Bids that are still equal share a rank. Points are judged as exact fractions and printed to two places. The ranking is in table 1.`,
		),
		table(
			'formula',
			'Points of each bid',
			[
				['Bidder', 3],
				['What', 4],
				['Worked out as', 4],
				['Points', 1.5, 'numbers'],
			],
			rows,
		),
	];
}

export const rankingTable = (facts: EvaluationReportFacts) =>
	table(
		'ranking',
		'Ranking',
		[
			['Bidder', 4],
			['Quality', 1.5, 'numbers'],
			['Price', 1.5, 'numbers'],
			['Total', 1.5, 'numbers'],
			['Total price', 2.5, 'numbers'],
			['Rank', 1, 'numbers'],
		],
		facts.ranked.map(({ bidId, quality, price, total, rank }) => ({
			cells: [
				bidderOf(facts, bidId),
				writePoints(quality),
				writePoints(price),
				writePoints(total),
				writePounds(priceOf(facts, bidId) ?? 0),
				String(rank),
			],
		})),
	);
