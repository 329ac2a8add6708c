import { formRoute } from '../../../http/form-route.ts';
import { submitBid } from '../../../operations/bid/submit-bid.ts';
import { bidOfAddress, toUnlock, withKey } from '../bid-of-address.ts';
import { parseDeclarations } from './form.ts';
import { submissionRefusal, submitForm } from './view.ts';

const form = formRoute('bid.submit', {
	about: bidOfAddress,
	ask: ({ bid }, { typed }) => {
		if (typed === null && bid.written === null) throw toUnlock(bid);
		return submitForm(bid);
	},
	parse: parseDeclarations,
	act: (g, { commandId, expectedVersion }, _declared, here) =>
		withKey(here, (bidSecret) => {
			const { bidId } = here.bid;
			const what = 'as-written';
			return submitBid(g.services, g.actor, g.scope, { commandId, bidId, expectedVersion, bidSecret, what });
		}),
	refused: (refusal, { bid }) => submissionRefusal(refusal, bid),
	done: ({ number }, { bid }) => ({
		to: `/bids/${bid.bidId}`,
		notice: `Your bid has been received${number === 1 ? '' : ' again, in place of the one before'}. Download its receipt, and keep it`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
