import { formRoute } from '../../../http/form-route.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { endSeat } from '../../../operations/board/end-seat.ts';
import { boardOfAddress } from '../board-of-address.ts';
import { endView } from './view.ts';

/** The seat is gone when the form is sent a second time. */
const form = formRoute('board.seat', {
	about: boardOfAddress,
	ask: (shown, { g }) => endView(shown, g.params.person ?? ''),
	parse: parseNothing,
	act: (g, { commandId }, _nothing, { board }) =>
		endSeat(g.services, g.actor, { commandId, boardId: board.id, personId: g.params.person ?? '' }),
	refused: () => [],
	done: (_ended, { board }) => ({ notice: 'The seat has ended', to: `/boards/${board.id}` }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
