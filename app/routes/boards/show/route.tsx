import { useView } from '../../../components/layout/view-context.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showBoard } from '../../../operations/board/show-board.ts';
import { BoardPage } from './page.tsx';
import { type BoardView, boardView } from './view.ts';

export const loader = guarded('board.view', async (g) => {
	const shown = found(await showBoard(g.services, g.actor, g.params.board ?? ''));
	const may = { edit: mayDo(g.actor, 'board.edit'), seat: mayDo(g.actor, 'board.seat') };
	return page(g, { title: shown.board.name, view: boardView(shown, may) });
});

export default function BoardRoute() {
	return <BoardPage view={useView<BoardView>()} />;
}
