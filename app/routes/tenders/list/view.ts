import { type RecordView, recordOf, words } from '../../../components/layout/record-view.ts';
import { lotsToScore } from '../../../components/words/lots-to-score.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import type { LotToScore } from '../../../operations/evaluation/list-lots-to-score.ts';
import type { TendersListed } from '../../../operations/tender/list-tenders.ts';
import { stateWords, tenderPath } from '../tender-words.ts';

export function tendersView(
	{ tenders, now }: TendersListed,
	mayEdit: boolean,
	opener: { readonly isEnrolled: boolean } | null,
	lots: readonly LotToScore[],
): RecordView {
	const view = recordOf({
		title: 'Tenders',
		back: null,
		intro: mayEdit
			? ['A tender is begun on the page of its programme, from the published service specification.']
			: [],
		actions:
			opener === null
				? []
				: [
						{
							href: '/bid-openers/enrol',
							text: opener.isEnrolled ? 'Change your passphrase or enrol again' : 'Enrol as a bid opener',
							as: 'secondary',
						},
					],
		tables: [
			{
				id: 'tenders',
				caption: 'Tenders of your programmes',
				captionHidden: true,
				columns: [words('Tender'), words('Programme'), words('Bids close'), words('State')],
				rows: tenders.map((tender) => ({
					key: tender.id,
					cells: [
						{ text: tender.notice.title, href: tenderPath(tender) },
						tender.programmeName,
						writeInstant(tender.closesAt),
						stateWords(tender, now),
					],
				})),
				empty: 'There are no tenders yet.',
			},
		],
	});
	return { ...view, blocks: [...lotsToScore(lots), ...view.blocks] };
}
