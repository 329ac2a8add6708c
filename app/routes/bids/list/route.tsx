import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listBids } from '../../../operations/bid/list-bids.ts';
import { listInterests } from '../../../operations/interest/list-interests.ts';
import { bidsView } from './view.ts';

export const loader = guarded('bid.write', async (g) => {
	const view = bidsView(await listBids(g.services, g.scope), await listInterests(g.services, g.scope));
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
