import type { TagView } from '../../components/layout/record-view.ts';
import type { OwnBid } from '../../operations/bid/list-bids.ts';

export const BID_TAGS: Readonly<Record<OwnBid['state'], TagView>> = {
	draft: { tag: 'Not submitted', colour: 'yellow' },
	submitted: { tag: 'Submitted', colour: 'green' },
	withdrawn: { tag: 'Withdrawn', colour: 'grey' },
};
