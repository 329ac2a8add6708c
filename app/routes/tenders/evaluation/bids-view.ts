import {
	type FactView,
	number,
	type RecordBlock,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import { writePoints } from '../../../domain/evaluation/points.ts';
import { tieWords, workingOf } from '../../../domain/evaluation/price-words.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import type { TenderNotice } from '../../../domain/tender/tender-notice.ts';
import type { LotShown } from '../../../operations/evaluation/show-lot.ts';
import { bidderName, openedFilesOf, openedOf, priceOf } from '../evaluation-words.ts';

/** The notice's formula, step by step. */
export function rankingTable(shown: LotShown): TableView {
	const { notice } = shown.tender;
	const prices = shown.ranked.flatMap(({ bidId }) => priceOf(shown, bidId) ?? []);
	return {
		id: 'ranking',
		caption: 'Points and ranking',
		columns: [
			words('Bidder'),
			number('Quality'),
			number('Price'),
			words('How the price was scored'),
			number('Points'),
			number('Rank'),
		],
		rows: shown.ranked.map(({ bidId, quality, price, total, rank }) => ({
			key: bidId,
			cells: [
				bidderName(shown, bidId),
				writePoints(quality),
				writePoints(price),
				workingOf(notice, prices, priceOf(shown, bidId) ?? 0),
				writePoints(total),
				String(rank),
			],
		})),
		empty: '',
		says: [
			`Quality is each question’s weight times its agreed score, over five. ${tieWords(notice.tieRule)}`,
		],
	};
}

/** What one bid says, prices once they stand open. */
export function bidBlocks(shown: LotShown, submissionId: string): readonly RecordBlock[] {
	const { tender, lot, kpis, areas } = shown;
	const parts = openedOf(shown, submissionId);
	const bid = lot.bids.find((each) => each.submissionId === submissionId);
	const levels = parts.flatMap((part) => ('levels' in part ? part.levels : []));
	const prices = parts.flatMap((part) => ('prices' in part ? part.prices : []));
	return [
		{ kind: 'heading', text: bidderName(shown, submissionId), id: `bid-${submissionId}` },
		{
			kind: 'details',
			summary: `What ${bidderName(shown, submissionId)} wrote`,
			blocks: [
				{
					kind: 'facts',
					rows: [
						{ key: 'Received', value: bid === undefined ? '' : writeInstant(bid.receivedAt) },
						...parts.flatMap((part) =>
							'answers' in part
								? part.answers.map(({ requirementId, words }) => ({
										key: asksOf(tender.notice, requirementId),
										value: { written: words },
									}))
								: [],
						),
						...filesFact(shown, submissionId, 'requirements', 'what is required'),
						...tender.notice.questions.flatMap(({ questionId, asks }) => [
							{
								key: asks,
								value: {
									written: parts
										.flatMap((part) =>
											part.part === `answer:${questionId}` && 'words' in part ? [part.words] : [],
										)
										.join(''),
								},
							},
							...filesFact(shown, submissionId, `answer:${questionId}`, `“${asks}”`),
						]),
						...levels.map(({ kpiKey, percent }) => ({
							key: `Promised: ${kpis.find(({ key }) => key === kpiKey)?.name ?? ''}`,
							value: `${percent}%`,
						})),
						...prices.map(({ itemId, unitPricePence }) => ({
							key:
								lot.lot.lines.find(({ lineId }) => lineId === itemId)?.name ??
								`Price of a place in ${areas.find(({ areaId }) => lot.lot.items.some((item) => item.itemId === itemId && item.areaId === areaId))?.name ?? ''}`,
							value: writePounds(unitPricePence),
						})),
						...filesFact(shown, submissionId, 'price', 'the price'),
					],
				},
			],
		},
	];
}

function filesFact(shown: LotShown, submissionId: string, key: string, about: string): readonly FactView[] {
	const files = openedFilesOf(shown, submissionId, key);
	return files.length === 0 ? [] : [{ key: `Files about ${about}`, value: { lines: files } }];
}

const asksOf = ({ requirements }: TenderNotice, id: string): string =>
	requirements.find(({ requirementId }) => requirementId === id)?.asks ?? '';

const WHY: Readonly<Record<string, string>> = {
	'not-decrypted': 'Could not be decrypted',
	'not-as-committed': 'Is not what its receipt says',
};

export const apartTable = (shown: LotShown): TableView => ({
	id: 'set-apart',
	caption: 'Bids set apart at the opening',
	columns: [words('Bidder'), words('Envelope'), words('Why')],
	rows: shown.lot.setApart.map(({ submissionId, kind, why }) => ({
		key: `${submissionId} ${kind}`,
		cells: [bidderName(shown, submissionId), kind === 'quality' ? 'Quality' : 'Price', WHY[why] ?? ''],
	})),
	empty: '',
});
