import { mayDo } from '../../../../domain/access/policy.ts';
import { guarded } from '../../../../http/guarded.ts';
import { page } from '../../../../http/replies.ts';
import { pagesOfAddress } from '../pages-of-address.ts';
import { publicPagesView } from './view.ts';

export const loader = guarded('programme.view', async (g) => {
	const view = publicPagesView(await pagesOfAddress(g), {
		maySend: mayDo(g.actor, 'area-page.send'),
		mayApprove: mayDo(g.actor, 'area-page.approve'),
		mayTakeDown: mayDo(g.actor, 'area-page.take-down'),
	});
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../../components/layout/record-page.tsx';
