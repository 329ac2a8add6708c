import { formRoute } from '../../../http/form-route.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { submitBid } from '../../../operations/bid/submit-bid.ts';
import { bidToSend, toUnlock, withKey } from '../bid-of-address.ts';
import { writingRefusal } from '../refusal-words.ts';
import { confirmForm, confirmRefusal, lateForm } from './view.ts';

const form = formRoute('bid.submit', {
	about: bidToSend,
	ask: async (here, { typed, refusedAs }) => {
		if (refusedAs === 'too-late') return lateForm(await here.heading());
		const bid = await here.show();
		if (typed === null && bid.written === null) throw toUnlock(bid);
		return confirmForm(bid);
	},
	parse: parseNothing,
	act: (g, { commandId, expectedVersion }, _nothing, here) =>
		withKey(here, (bidSecret) => {
			const { bidId } = here;
			const what = 'as-submitted';
			return submitBid(g.services, g.actor, g.scope, { commandId, bidId, expectedVersion, bidSecret, what });
		}),
	refused: async (refusal, here) =>
		refusal.code === 'too-late' ? writingRefusal(refusal) : confirmRefusal(refusal, await here.show()),
	done: (_confirmed, { bidId }) => ({
		to: `/bids/${bidId}`,
		notice: 'Your bid has been confirmed. Download its new receipt, and keep it',
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
