import { formRoute } from '../../../http/form-route.ts';
import { saveBoard } from '../../../operations/board/save-board.ts';
import { boardOfAddress } from '../board-of-address.ts';
import { parseBoard } from './form.ts';
import { boardForm, boardRefusal } from './view.ts';

const form = formRoute('board.edit', {
	/** The board of the address; none where one is added. */
	about: async (g) => (g.params.board === undefined ? null : (await boardOfAddress(g)).board),
	ask: boardForm,
	parse: parseBoard,
	act: (g, { commandId, expectedVersion }, content, board) =>
		saveBoard(g.services, g.actor, {
			commandId,
			changes: board === null ? null : { boardId: board.id, expectedVersion },
			content,
		}),
	refused: boardRefusal,
	done: ({ boardId }, board, { name }) => ({
		notice:
			board === null ? `${name} has been added. Add the days on which it meets` : `${name} has been saved`,
		to: `/boards/${boardId}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
