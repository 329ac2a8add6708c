import { formRoute } from '../../../http/form-route.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { removeBidFile } from '../../../operations/bid/remove-bid-file.ts';
import { addressOfPart } from '../asked-part.ts';
import { bidOfAddress, toUnlock } from '../bid-of-address.ts';
import { writingRefusal } from '../refusal-words.ts';
import { takeOffForm } from './view.ts';

const form = formRoute('bid.write', {
	about: bidOfAddress,
	ask: ({ bid }, { g, typed }) => {
		if (typed === null && bid.written === null) throw toUnlock(bid);
		return takeOffForm(bid, g.params.file ?? '');
	},
	parse: parseNothing,
	act: (g, { commandId }, _nothing, { bid: { bidId } }) =>
		removeBidFile(g.services, g.actor, g.scope, { commandId, bidId, fileId: g.params.file ?? '' }),
	refused: writingRefusal,
	done: ({ part }, { bid }) => ({
		to: addressOfPart(bid.bidId, part),
		notice: 'The file has been taken off the bid',
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
