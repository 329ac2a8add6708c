import { useView } from '../../../components/layout/view-context.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showChaseBoard } from '../../../operations/kpi-return/show-chase-board.ts';
import { ChaseBoardPage } from './page.tsx';
import { type ChaseBoardView, chaseBoardView } from './view.ts';

export const loader = guarded('chase.view', async (g) =>
	page(g, { title: 'Chase board', view: chaseBoardView(await showChaseBoard(g.services, g.scope)) }),
);

export default function ChaseBoardRoute() {
	return <ChaseBoardPage view={useView<ChaseBoardView>()} />;
}
