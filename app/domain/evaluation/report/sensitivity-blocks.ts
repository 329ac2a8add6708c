import { plural } from '../../text/list-words.ts';
import { paragraph } from '../../text/paper.ts';
import { sensitivityChart, sensitivityWords } from '../sensitivity-words.ts';
import { type PaperBlock, table } from './paper-blocks.ts';
import { bidderOf, type EvaluationReportFacts } from './report-facts.ts';

/** In words, as a picture, and in figures. */
export function sensitivityBlocks(facts: EvaluationReportFacts): readonly PaperBlock[] {
	const { sensitivity, notice } = facts;
	if (sensitivity === null) return [paragraph('It is worked out once the bids are ranked.')];
	const names = {
		bidder: (id: string) => bidderOf(facts, id),
		asks: (id: string) => notice.questions.find(({ questionId }) => questionId === id)?.asks ?? '',
	};
	const chart = sensitivityChart(sensitivity, names);
	const rows = chart.table?.rows ?? [];
	return [
		...sensitivityWords(sensitivity, notice.priceWeight, names).map((text) => paragraph(text)),
		...(chart.bars.length === 0
			? []
			: [
					{
						kind: 'chart' as const,
						id: 'figure-sensitivity',
						caption: `Points by which one agreed score alone would have to change (${plural(chart.bars.length, 'score')})`,
						description: chart,
						tableId: 'sensitivity',
						source: '',
					},
				]),
		table(
			'sensitivity',
			chart.table?.caption ?? '',
			[
				['Bidder', 3],
				['Question', 4],
				['Agreed score', 1.5, 'numbers'],
				['First would change at', 2, 'numbers'],
				['First would then be', 3],
			],
			rows.map((cells) => ({ cells })),
		),
	];
}
