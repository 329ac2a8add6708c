import { mayDo } from '../../../domain/access/policy.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listOwnLetters } from '../../../operations/award/list-own-letters.ts';
import { bidOfAddress } from '../bid-of-address.ts';
import { bidView } from './view.ts';

export const loader = guarded('bid.write', async (g) => {
	const { bid } = await bidOfAddress(g);
	const letters = await listOwnLetters(g.services, g.scope, bid.bidId);
	const view = bidView(bid, letters, mayDo(g.actor, 'bid.submit'));
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
