import { only, type RecordBlock, said, words } from '../../../components/layout/record-view.ts';
import { layoutChart } from '../../../domain/chart/layout-chart.ts';
import { sensitivityChart, sensitivityWords } from '../../../domain/evaluation/sensitivity-words.ts';
import type { LotShown } from '../../../operations/evaluation/show-lot.ts';
import { bidderName } from '../evaluation-words.ts';

const WIDTH = 720;

/** What would change the winner: in words, as a picture, and in figures. */
export function sensitivityBlocks(shown: LotShown): readonly RecordBlock[] {
	const { sensitivity, tender } = shown;
	if (sensitivity === null) return [];
	const { questions, priceWeight } = tender.notice;
	const names = {
		bidder: (id: string) => bidderName(shown, id),
		asks: (id: string) => questions.find(({ questionId }) => questionId === id)?.asks ?? '',
	};
	const chart = sensitivityChart(sensitivity, names);
	const { table } = chart;
	return [
		{ kind: 'heading', text: 'What would change the winner', id: 'sensitivity' },
		...said(...sensitivityWords(sensitivity, priceWeight, names)),
		...only(chart.bars.length > 0, {
			kind: 'chart',
			id: 'sensitivity-chart',
			layout: layoutChart(chart, WIDTH),
			level: 3,
			tableElsewhere: true,
		}),
		...(table === null
			? []
			: [
					{
						kind: 'table' as const,
						table: {
							id: 'sensitivity-table',
							caption: table.caption,
							captionSize: 's' as const,
							columns: table.header.map(words),
							rows: table.rows.map((cells) => ({ key: cells.slice(0, 2).join(' '), cells })),
						},
					},
				]),
	];
}
