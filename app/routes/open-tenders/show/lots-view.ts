import { number, type RecordBlock, said, words } from '../../../components/layout/record-view.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import type { Lot } from '../../../domain/tender/tender-notice.ts';
import { listWords } from '../../../domain/text/list-words.ts';
import { writeCount } from '../../../domain/text/write-number.ts';
import type { PublicTender } from '../../../operations/tender/show-public-tender.ts';

/** Whether whoever reads may bid. */
export type MayBid = 'may' | 'may-not' | 'after-sign-in';

/** Each lot with its places, and the way to a bid for it. */
export const lotBlocks = (shown: PublicTender, mayBid: MayBid): readonly RecordBlock[] =>
	shown.tender.notice.lots.flatMap((lot) => [
		{ kind: 'table', table: lot.lines.length > 0 ? linesOf(shown, lot) : placesOf(shown, lot) } as const,
		...(lot.budgetPence === null
			? []
			: said(`A bid for ${lot.title} may come to ${writePounds(lot.budgetPence)} at most, without VAT.`)),
		...(shown.isOpen && mayBid !== 'may-not'
			? [
					{
						kind: 'actions',
						actions: [
							{
								href: `/open-tenders/${shown.tender.slug}/lots/${lot.lotId}/bid`,
								text: mayBid === 'may' ? 'Start a bid' : 'Sign in as a provider to start a bid',
								of: `for ${lot.title}`,
								as: mayBid === 'may' ? 'main' : 'secondary',
							},
						],
					} as const,
				]
			: []),
	]);

/** What a bidder fills in in pounds, where no places are priced. */
const linesOf = ({ names }: PublicTender, { lotId, title, areaIds, lines }: Lot) => ({
	id: `lot-${lotId}`,
	caption: title,
	captionSize: 's' as const,
	large: true,
	columns: [words('Budget line'), words('Price')],
	rows: lines.map(({ lineId, name }) => ({ key: lineId, cells: [name, 'In pounds, by the bidder'] })),
	says: [
		`The work is in ${listWords(areaIds.map((id) => names.areas.get(id) ?? 'an area of the programme'))}.`,
	],
});

const placesOf = ({ names }: PublicTender, { lotId, title, strandId, items }: Lot) => ({
	id: `lot-${lotId}`,
	caption: title,
	captionSize: 's' as const,
	large: true,
	columns: [words('Area'), words('What'), number('Places')],
	rows: [
		...items.map(({ itemId, areaId, interventionId, units }) => ({
			key: itemId,
			cells: [
				names.areas.get(areaId) ?? 'An area of the programme',
				names.interventions.get(interventionId) ?? 'The programme’s work',
				writeCount(units),
			],
		})),
		{
			key: 'all',
			total: true,
			cells: [
				'All',
				names.strands.get(strandId) ?? '',
				writeCount(items.reduce((sum, one) => sum + one.units, 0)),
			],
		},
	],
});
