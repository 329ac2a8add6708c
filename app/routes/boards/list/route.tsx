import { useView } from '../../../components/layout/view-context.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listBoards } from '../../../operations/board/list-boards.ts';
import { BoardsPage } from './page.tsx';
import { type BoardsView, boardsView } from './view.ts';

export const loader = guarded('board.view', async (g) =>
	page(g, {
		title: 'Boards',
		view: boardsView(found(await listBoards(g.services, g.actor)), mayDo(g.actor, 'board.edit')),
	}),
);

export default function BoardsRoute() {
	return <BoardsPage view={useView<BoardsView>()} />;
}
