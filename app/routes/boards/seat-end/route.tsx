import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { readForm } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { endSeat } from '../../../operations/board/end-seat.ts';
import { showBoard } from '../../../operations/board/show-board.ts';
import { endView } from './view.ts';

const title = 'End the seat';

async function asked(g: SignedIn) {
	const { board, seats } = found(await showBoard(g.services, g.actor, g.params.board ?? ''));
	return { board, seat: found(seats.find(({ personId }) => personId === g.params.person)) };
}

export const loader = guarded('board.seat', async (g) => {
	const { board, seat } = await asked(g);
	return page(g, { title, view: endView(board, seat, g.services.ids.next()) });
});

/** The seat is gone when the form is sent a second time: what was done is asked before what is there. */
export const action = guarded('board.seat', async (g) => {
	const commandId = commandIdOf(await readForm(g.request));
	const [boardId, personId] = [g.params.board ?? '', g.params.person ?? ''];
	const done = await endSeat(g.services, g.actor, { commandId, boardId, personId });
	if (!done.ok) throw notFound();
	await tellNext(g, 'The seat has ended');
	return redirectTo(`/boards/${boardId}`);
});

export default function EndSeatRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
