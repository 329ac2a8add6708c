import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { saveBidPart } from '../../../operations/bid/save-bid-part.ts';
import { askedParts } from '../asked-part.ts';
import { bidOfAddress, toUnlock, withKey } from '../bid-of-address.ts';
import { writingRefusal } from '../refusal-words.ts';
import { parsePart } from './form.ts';
import { partForm, partRead } from './view.ts';

const form = formRoute('bid.write', {
	about: async (g) => {
		const here = await bidOfAddress(g);
		return { ...here, part: found(askedParts(here.bid).find(({ key }) => key === g.params.part)) };
	},
	// What has been typed is kept through every redraw: only a page that is opened leads elsewhere.
	ask: ({ bid, part }, { typed }) => {
		if (typed === null && bid.written === null) throw toUnlock(bid);
		return typed === null && !bid.isOpen ? partRead(bid, part) : partForm(bid, part);
	},
	parse: (typed, { part }) => parsePart(typed, part),
	act: (g, { expectedVersion }, unsealed, here) =>
		withKey(here, (bidSecret) => {
			const { bidId } = here.bid;
			return saveBidPart(g.services, g.actor, g.scope, { bidId, expectedVersion, unsealed, bidSecret });
		}),
	refused: writingRefusal,
	done: (_saved, { bid, part }) => ({ to: `/bids/${bid.bidId}`, notice: `“${part.title}” has been saved` }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
