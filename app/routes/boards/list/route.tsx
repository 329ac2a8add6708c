import { mayDo } from '../../../domain/access/policy.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listBoards } from '../../../operations/board/list-boards.ts';
import { boardsView } from './view.ts';

export const loader = guarded('board.view', async (g) =>
	page(g, {
		title: 'Boards',
		view: boardsView(found(await listBoards(g.services, g.actor)), mayDo(g.actor, 'board.edit')),
	}),
);

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
