import { formRoute } from '../../../http/form-route.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { withdrawBid } from '../../../operations/bid/withdraw-bid.ts';
import { bidOfAddress } from '../bid-of-address.ts';
import { withdrawForm, withdrawRefusal } from './view.ts';

const form = formRoute('bid.submit', {
	about: bidOfAddress,
	ask: ({ bid }) => withdrawForm(bid),
	parse: parseNothing,
	act: (g, { commandId, expectedVersion }, _typed, { bid: { bidId } }) =>
		withdrawBid(g.services, g.actor, g.scope, { commandId, bidId, expectedVersion }),
	refused: withdrawRefusal,
	done: (_withdrawn, { bid }) => ({ notice: 'Your bid has been withdrawn', to: `/bids/${bid.bidId}` }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
