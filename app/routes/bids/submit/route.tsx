import { formRoute } from '../../../http/form-route.ts';
import { submitBid } from '../../../operations/bid/submit-bid.ts';
import { bidToSend, toUnlock, withKey } from '../bid-of-address.ts';
import { writingRefusal } from '../refusal-words.ts';
import { parseDeclarations } from './form.ts';
import { lateForm, submissionRefusal, submitForm } from './view.ts';

const form = formRoute('bid.submit', {
	about: bidToSend,
	ask: async (here, { typed, refusedAs }) => {
		if (refusedAs === 'too-late') return lateForm(await here.heading());
		const bid = await here.show();
		if (typed === null && bid.written === null) throw toUnlock(bid);
		return submitForm(bid);
	},
	parse: parseDeclarations,
	act: (g, { commandId, expectedVersion }, _declared, here) =>
		withKey(here, (bidSecret) => {
			const { bidId } = here;
			const what = 'as-written';
			return submitBid(g.services, g.actor, g.scope, { commandId, bidId, expectedVersion, bidSecret, what });
		}),
	refused: async (refusal, here) =>
		refusal.code === 'too-late' ? writingRefusal(refusal) : submissionRefusal(refusal, await here.show()),
	done: ({ number }, { bidId }) => ({
		to: `/bids/${bidId}`,
		notice: `Your bid has been received${number === 1 ? '' : ' again, in place of the one before'}. Download its receipt, and keep it`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
