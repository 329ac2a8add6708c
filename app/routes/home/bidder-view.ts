import { only, type RecordBlock, type RecordView, said } from '../../components/layout/record-view.ts';
import { BID_TAGS } from '../../components/words/bid-tags.ts';
import { writeInstant } from '../../domain/calendar/write-date.ts';
import type { OwnBid } from '../../operations/bid/list-bids.ts';
import type { OwnInterest } from '../../operations/interest/list-interests.ts';

/** Of an organisation that registered itself and has been awarded nothing yet: what it bids for, and where the tenders are. */
export const bidderHome = (
	agreements: readonly RecordBlock[],
	bids: readonly OwnBid[],
	interests: readonly OwnInterest[],
): RecordView => ({
	title: 'Your bids',
	back: null,
	blocks: [
		...agreements,
		...only(bids.length > 0, {
			kind: 'list',
			items: bids.map(({ id, tenderTitle, lotTitle, closesAt, standing, tender }) => [
				{ text: `${tenderTitle}, ${lotTitle}`, href: `/bids/${id}` },
				whenOf({ tender, closesAt }),
				BID_TAGS[standing],
			]),
		}),
		...only(bids.length === 0, ...said('Your organisation has started no bid yet.')),
		...only(
			interests.length > 0,
			{ kind: 'heading', text: 'Tenders in which you have shown interest' },
			{
				kind: 'list',
				items: interests.map(({ slug, title, closesAt, tender }) => [
					{ text: title, href: `/open-tenders/${slug}` },
					whenOf({ tender, closesAt }),
				]),
			},
		),
		{
			kind: 'actions',
			actions: [{ href: '/open-tenders', text: 'Look at the open tenders', as: 'secondary' }],
		},
	],
});

const whenOf = ({ tender, closesAt }: Pick<OwnInterest, 'tender' | 'closesAt'>): string =>
	tender === 'cancelled'
		? ': cancelled'
		: `: bids ${tender === 'open' ? 'close' : 'closed'} on ${writeInstant(closesAt)}`;
