import { type RecordView, recordOf, words } from '../../../components/layout/record-view.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import type { OwnBid } from '../../../operations/bid/list-bids.ts';
import { BID_TAGS } from '../bid-tags.ts';

const TENDERS = { open: 'Open', closed: 'Closed', cancelled: 'Cancelled' } as const;

export const bidsView = (bids: readonly OwnBid[]): RecordView =>
	recordOf({
		title: 'Bids',
		back: null,
		intro: [
			[
				'Your organisation’s own bids. To start one, look at',
				{ text: 'the tenders that are open', href: '/open-tenders' },
				'.',
			],
		],
		tables: [
			{
				id: 'bids',
				caption: 'Bids',
				captionHidden: true,
				large: true,
				columns: [words('Tender and lot'), words('Bids close'), words('Tender'), words('Your bid')],
				rows: bids.map(({ id, tenderTitle, lotTitle, closesAt, tender, standing }) => ({
					key: id,
					cells: [
						{ cell: { text: tenderTitle, href: `/bids/${id}`, of: lotTitle }, below: lotTitle },
						writeInstant(closesAt),
						TENDERS[tender],
						BID_TAGS[standing],
					],
				})),
				empty: 'Your organisation has started no bid.',
			},
		],
	});
