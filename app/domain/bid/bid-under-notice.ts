/** A version of a notice, and whether bids that were in had to be confirmed because of it. */
export interface NoticeVersionKept {
	readonly number: number;
	readonly asksAgain: boolean;
}

/** Whether what was submitted under a version must be confirmed: before closing it can be, and after it the bid has lapsed. */
const isUnderAnOlderNotice = (
	{ noticeVersion }: { readonly noticeVersion: number },
	versions: readonly NoticeVersionKept[],
): boolean => versions.some(({ number, asksAgain }) => asksAgain && number > noticeVersion);

/** What has become of a bid, as its bidder is told. */
export type BidStanding = 'draft' | 'submitted' | 'to-confirm' | 'lapsed' | 'withdrawn';

export function standingOfBid(
	state: 'draft' | 'submitted' | 'withdrawn',
	newest: { readonly noticeVersion: number } | undefined,
	versions: readonly NoticeVersionKept[],
	tender: 'open' | 'closed' | 'cancelled',
): BidStanding {
	if (state !== 'submitted' || newest === undefined || tender === 'cancelled') return state;
	if (!isUnderAnOlderNotice(newest, versions)) return state;
	return tender === 'open' ? 'to-confirm' : 'lapsed';
}
