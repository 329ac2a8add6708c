import { type RecordView, recordOf, words } from '../../../components/layout/record-view.ts';
import { BID_TAGS } from '../../../components/words/bid-tags.ts';
import { londonDay } from '../../../domain/calendar/london.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import { outcomeTitle } from '../../../domain/grant/papers/outcome-letter.ts';
import type { OwnBid } from '../../../operations/bid/list-bids.ts';
import type { OwnInterest } from '../../../operations/interest/list-interests.ts';

const TENDERS = { open: 'Open', closed: 'Closed', cancelled: 'Cancelled' } as const;

export const bidsView = (bids: readonly OwnBid[], interests: readonly OwnInterest[]): RecordView =>
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
				caption: 'Your bids',
				large: true,
				columns: [words('Tender and lot'), words('Bids close'), words('Tender'), words('Your bid')],
				rows: bids.map(({ id, tenderTitle, lotTitle, closesAt, tender, standing, outcome }) => ({
					key: id,
					cells: [
						{ cell: { text: tenderTitle, href: `/bids/${id}`, of: lotTitle }, below: lotTitle },
						writeInstant(closesAt),
						TENDERS[tender],
						outcome === null
							? BID_TAGS[standing]
							: { cell: BID_TAGS[standing], below: outcomeTitle(outcome) },
					],
				})),
				empty: 'Your organisation has not started a bid.',
			},
			{
				id: 'interests',
				caption: 'Tenders in which you have shown interest',
				large: true,
				columns: [words('Tender'), words('Bids close'), words('Tender'), words('Interest shown')],
				rows: interests.map(({ slug, title, closesAt, tender, expressedAt, personName }) => ({
					key: slug,
					cells: [
						{ text: title, href: `/open-tenders/${slug}` },
						writeInstant(closesAt),
						TENDERS[tender],
						{ cell: writeDay(londonDay(expressedAt)), below: `by ${personName}` },
					],
				})),
				empty: 'Your organisation has not shown interest in any tender.',
				says: ['You are told by e-mail when one of them changes. Only your own organisation sees this list.'],
			},
		],
	});
