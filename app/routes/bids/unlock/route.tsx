import { accepted } from '../../../domain/result.ts';
import { bidKeyCookie } from '../../../http/bid-key-cookie.ts';
import { formRoute } from '../../../http/form-route.ts';
import { unlockBids } from '../../../operations/bid/unlock-bids.ts';
import { bidOfAddress } from '../bid-of-address.ts';
import { parseCode } from './form.ts';
import { unlockForm, unlockRefusal } from './view.ts';

const form = formRoute('bid.write', {
	about: bidOfAddress,
	ask: ({ bid }) => unlockForm(bid),
	parse: parseCode,
	act: async (g, _sent, { code }, { bid: { tender } }) => {
		const unlocked = await unlockBids(g.services, g.actor, g.scope, { slug: tender.slug, code });
		return unlocked.ok ? accepted(bidKeyCookie(g, tender.id, unlocked.value.secret)) : unlocked;
	},
	refused: unlockRefusal,
	done: (cookie, { bid }) => ({
		to: `/bids/${bid.bidId}`,
		notice: 'Your bids for this tender are unlocked until you sign out',
		cookies: [cookie],
	}),
	once: false,
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
