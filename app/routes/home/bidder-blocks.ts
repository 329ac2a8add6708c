import { only, type RecordBlock, said } from '../../components/layout/record-view.ts';
import { writeInstant } from '../../domain/calendar/write-date.ts';
import type { OwnInterest } from '../../operations/interest/list-interests.ts';

/** Of an organisation that registered itself and has been awarded nothing yet: the tenders that it follows, and the ways to its bids and to others. */
export const bidderBlocks = (interests: readonly OwnInterest[]): readonly RecordBlock[] => [
	...only(
		interests.length > 0,
		{ kind: 'words', text: 'Your organisation has shown interest in:' },
		{
			kind: 'list',
			items: interests.map(({ slug, title, closesAt, tender }) => [
				{ text: title, href: `/open-tenders/${slug}` },
				tender === 'cancelled'
					? ': cancelled'
					: `: bids ${tender === 'open' ? 'close' : 'closed'} on ${writeInstant(closesAt)}`,
			]),
		},
	),
	...only(interests.length === 0, ...said('Your organisation has not shown interest in any tender yet.')),
	{
		kind: 'actions',
		actions: [
			{ href: '/open-tenders', text: 'Look at the open tenders', as: 'secondary' },
			{ href: '/bids', text: 'Your bids', as: 'link' },
		],
	},
];
