import { pagesFor } from '../../components/layout/portal-pages.ts';
import { guarded } from '../../http/guarded.ts';
import { page } from '../../http/replies.ts';
import { moreView } from './view.ts';

export const loader = guarded('signed-in', async (g) => {
	const view = moreView(
		pagesFor(g.actor, {
			demonstration: g.services.config.mode === 'demonstration',
			onlyBids: g.context.onlyBids === true,
		}),
	);
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../components/layout/record-page.tsx';
