import { only, type RecordBlock, said } from '../../../components/layout/record-view.ts';
import { BID_TAGS } from '../../../components/words/bid-tags.ts';
import { londonDay } from '../../../domain/calendar/london.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import type { OwnBid } from '../../../operations/bid/list-bids.ts';
import type { OwnInterest } from '../../../operations/interest/list-interests.ts';
import type { PublicTender } from '../../../operations/tender/show-public-tender.ts';
import type { MayBid } from './lots-view.ts';

/** What the reader's own organisation has to do with the tender. */
export interface OwnPart {
	readonly interest: OwnInterest | undefined;
	readonly bids: readonly OwnBid[];
	/** Of the button that shows interest at once. */
	readonly commandId: string;
}

/** How somebody comes to a bid, or what their organisation has done already. */
export const howToBidBlocks = (
	shown: PublicTender,
	mayBid: MayBid,
	own: OwnPart | null,
): readonly RecordBlock[] => {
	if (own !== null) return ownBlocks(shown, own);
	return mayBid === 'after-sign-in' && (shown.isOpen || shown.opensOn !== null)
		? visitorBlocks(shown.tender.slug)
		: [];
};

const visitorBlocks = (slug: string): readonly RecordBlock[] => [
	{ kind: 'heading', text: 'How to bid' },
	{
		kind: 'list',
		numbered: true,
		items: [
			[
				{ text: 'Register your organisation', href: '/register' },
				'with your e-mail address, or',
				{ text: 'sign in', href: `/sign-in?to=${encodeURIComponent(`/open-tenders/${slug}`)}` },
				'if it uses the portal already.',
			],
			'Show interest in the tender, to be told of changes by e-mail. It does not commit you to anything.',
			'Start a bid for a lot, write it, and submit it before bids close. You can change it until then.',
		],
	},
	...said('Bids are sealed: nobody can read one before bids have closed and two people have opened them.'),
];

const ownBlocks = ({ tender, opensOn, ...shown }: PublicTender, { interest, bids, commandId }: OwnPart) => {
	const address = `/open-tenders/${tender.slug}`;
	// Interest is shown in one that is coming, too.
	const isOpen = shown.isOpen || opensOn !== null;
	const isConcerned = interest !== undefined || bids.length > 0;
	return only(
		isOpen || isConcerned,
		{ kind: 'heading', text: 'Your organisation' },
		...only(bids.length > 0, {
			kind: 'list',
			items: bids.map(({ id, lotTitle, standing }) => [
				{ text: `Your bid for ${lotTitle}`, href: `/bids/${id}` },
				BID_TAGS[standing],
			]),
		}),
		...(interest === undefined
			? said(
					isConcerned
						? 'You are told by e-mail when the tender changes.'
						: 'Show interest to be told by e-mail when the tender changes. It does not commit you to anything, and nobody else sees it.',
				)
			: said(
					`${interest.personName} showed interest on ${writeDay(londonDay(interest.expressedAt))}. You are told by e-mail when the tender changes. Nobody outside your organisation sees this.`,
				)),
		...only(isOpen || interest !== undefined, {
			kind: 'actions',
			actions:
				interest === undefined
					? [
							{
								href: `${address}/interest`,
								text: 'Show interest',
								as: 'secondary',
								post: { commandId },
							},
						]
					: [{ href: `${address}/interest/withdraw`, text: 'Withdraw interest', as: 'link' }],
		}),
	);
};
