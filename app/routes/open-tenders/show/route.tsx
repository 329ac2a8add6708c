import { mayDo } from '../../../domain/access/policy.ts';
import { type Scope, scopeFor } from '../../../domain/access/scope.ts';
import { found, type Guest, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listBids } from '../../../operations/bid/list-bids.ts';
import { listInterests } from '../../../operations/interest/list-interests.ts';
import { showPublicTender } from '../../../operations/tender/show-public-tender.ts';
import type { OwnPart } from './how-to-bid-view.ts';
import { publicTenderView } from './view.ts';

export const loader = guarded('public', async (g) => {
	const { actor } = g.context;
	const tender = found(await showPublicTender(g.services, g.params.tender ?? ''));
	const mayBid = actor === null ? 'after-sign-in' : mayDo(actor, 'bid.write') ? 'may' : 'may-not';
	const own = actor === null || mayBid !== 'may' ? null : await ownPart(g, scopeFor(actor), tender.tender.id);
	const view = publicTenderView(tender, mayBid, own);
	return page(g, { title: view.title, view });
});

async function ownPart({ services }: Guest, scope: Scope, tenderId: string): Promise<OwnPart> {
	const isIts = (one: { readonly tenderId: string }): boolean => one.tenderId === tenderId;
	return {
		interest: (await listInterests(services, scope)).find(isIts),
		bids: (await listBids(services, scope)).filter(isIts),
		commandId: services.ids.next(),
	};
}

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
