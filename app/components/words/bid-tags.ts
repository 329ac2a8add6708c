import type { BidStanding } from '../../domain/bid/bid-under-notice.ts';
import type { TagView } from '../layout/record-view.ts';

export const BID_TAGS: Readonly<Record<BidStanding, TagView>> = {
	draft: { tag: 'Not submitted', colour: 'yellow' },
	submitted: { tag: 'Submitted', colour: 'green' },
	'to-confirm': { tag: 'To be confirmed', colour: 'yellow' },
	lapsed: { tag: 'Lapsed', colour: 'red' },
	withdrawn: { tag: 'Withdrawn', colour: 'grey' },
};
