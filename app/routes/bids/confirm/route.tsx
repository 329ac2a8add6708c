import { formRoute } from '../../../http/form-route.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { submitBid } from '../../../operations/bid/submit-bid.ts';
import { bidOfAddress, toUnlock, withKey } from '../bid-of-address.ts';
import { confirmForm, confirmRefusal } from './view.ts';

const form = formRoute('bid.submit', {
	about: bidOfAddress,
	ask: ({ bid }, { typed }) => {
		if (typed === null && bid.written === null) throw toUnlock(bid);
		return confirmForm(bid);
	},
	parse: parseNothing,
	act: (g, { commandId, expectedVersion }, _nothing, here) =>
		withKey(here, (bidSecret) => {
			const { bidId } = here.bid;
			const what = 'as-submitted';
			return submitBid(g.services, g.actor, g.scope, { commandId, bidId, expectedVersion, bidSecret, what });
		}),
	refused: (refusal, { bid }) => confirmRefusal(refusal, bid),
	done: (_confirmed, { bid }) => ({
		to: `/bids/${bid.bidId}`,
		notice: 'Your bid has been confirmed. Download its new receipt, and keep it',
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
