import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showChaseBoard } from '../../../operations/kpi-return/show-chase-board.ts';
import { chaseBoardView } from './view.ts';

export const loader = guarded('chase.view', async (g) => {
	const view = chaseBoardView(await showChaseBoard(g.services, g.scope));
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
