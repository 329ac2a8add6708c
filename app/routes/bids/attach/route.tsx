import { mayHaveFiles } from '../../../domain/bid/bid-files.ts';
import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { attachBidFile } from '../../../operations/bid/attach-bid-file.ts';
import { addressOfPart, askedParts } from '../asked-part.ts';
import { bidOfAddress, toUnlock, withKey } from '../bid-of-address.ts';
import { attachForm, attachRefusal } from './view.ts';

const form = formRoute('bid.write', {
	takesFile: true,
	about: async (g) => {
		const here = await bidOfAddress(g);
		const part = askedParts(here.bid).find(({ key }) => mayHaveFiles(key) && key === g.params.part);
		return { ...here, part: found(part) };
	},
	ask: ({ bid, part }, { typed }) => {
		if (typed === null && bid.written === null) throw toUnlock(bid);
		return attachForm(bid, part);
	},
	parse: parseNothing,
	act: (g, { commandId, file }, _nothing, here) =>
		withKey(here, (bidSecret) => {
			const of = { commandId, bidId: here.bid.bidId, part: here.part.key, bidSecret };
			return attachBidFile(g.services, g.actor, g.scope, { ...of, ...file });
		}),
	refused: attachRefusal,
	done: (_attached, { bid, part }) => ({
		to: addressOfPart(bid.bidId, part.key),
		notice: 'The file has been attached',
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
