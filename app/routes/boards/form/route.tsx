import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { expectedVersionOf, typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { saveBoard } from '../../../operations/board/save-board.ts';
import { showBoard } from '../../../operations/board/show-board.ts';
import { parseBoard } from './form.ts';
import { boardForm, boardRefusal, boardTitle } from './view.ts';

/** The board of the address; none where one is added. */
const asked = async (g: SignedIn) =>
	g.params.board === undefined ? null : found(await showBoard(g.services, g.actor, g.params.board)).board;

export const loader = guarded('board.edit', async (g) => {
	const board = await asked(g);
	return page(g, { title: boardTitle(board), view: boardForm(board, { commandId: g.services.ids.next() }) });
});

export const action = guarded('board.edit', async (g) => {
	const board = await asked(g);
	const title = boardTitle(board);
	const form = await readForm(g.request);
	const [commandId, expectedVersion, typed] = [commandIdOf(form), expectedVersionOf(form), typedPart(form)];
	const redraw = { commandId, values: typedValues(typed) };
	const parsed = parseBoard(typed);
	if (!parsed.ok)
		return page(g, {
			title,
			status: 422,
			view: boardForm(board, { ...redraw, version: expectedVersion, errors: parsed.errors }),
		});
	const changes = board === null ? null : { boardId: board.id, expectedVersion };
	const done = await saveBoard(g.services, g.actor, { commandId, changes, content: parsed.command });
	if (done.ok) {
		await tellNext(
			g,
			board === null
				? `${parsed.command.name} has been added. Add the days on which it meets`
				: `${parsed.command.name} has been saved`,
		);
		return redirectTo(`/boards/${done.value.boardId}`);
	}
	if (done.refusal === 'not-found') throw notFound();
	const errors = [boardRefusal(done.refusal)];
	if (done.refusal === 'name-taken')
		return page(g, {
			title,
			status: 422,
			view: boardForm(board, { ...redraw, version: expectedVersion, errors }),
		});
	return page(g, {
		title,
		status: 422,
		view: boardForm(await asked(g), { ...redraw, errors, isOvertaken: true }),
	});
});

export default function BoardFormRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
