import { accepted } from '../../../domain/result.ts';
import { bidKeyCookie } from '../../../http/bid-key-cookie.ts';
import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { redirectTo } from '../../../http/replies.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { listBids } from '../../../operations/bid/list-bids.ts';
import { startBid } from '../../../operations/bid/start-bid.ts';
import { showPublicTender } from '../../../operations/tender/show-public-tender.ts';
import { bidStarted, startForm, startRefusal } from './view.ts';

const form = formRoute('bid.write', {
	about: async (g) => {
		const shown = found(await showPublicTender(g.services, g.params.tender ?? ''));
		const lot = found(shown.tender.notice.lots.find(({ lotId }) => lotId === g.params.lot));
		const own = (await listBids(g.services, g.scope)).filter(({ tenderId }) => tenderId === shown.tender.id);
		return { ...shown, lot, hasKey: own.length > 0, there: own.find(({ lotId }) => lotId === lot.lotId) };
	},
	ask: (about) => {
		if (about.there !== undefined) throw redirectTo(`/bids/${about.there.id}`);
		return startForm(about);
	},
	parse: parseNothing,
	act: async (g, { commandId }, _typed, { tender, lot }) => {
		const done = await startBid(g.services, g.actor, g.scope, {
			commandId,
			slug: tender.slug,
			lotId: lot.lotId,
		});
		if (!done.ok) return done;
		const { bidId, key } = done.value;
		return accepted(
			key === null
				? { bidId, shown: null }
				: { bidId, shown: { code: key.code, cookie: bidKeyCookie(g, tender.id, key.secret) } },
		);
	},
	refused: startRefusal,
	done: bidStarted,
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
