import { formRoute } from '../../../http/form-route.ts';
import { seatMember } from '../../../operations/board/seat-member.ts';
import { boardOfAddress } from '../board-of-address.ts';
import { parseSeat } from './form.ts';
import { seatForm, seatRefusal } from './view.ts';

const form = formRoute('board.seat', {
	about: boardOfAddress,
	ask: seatForm,
	parse: parseSeat,
	act: (g, { commandId }, typed, { board }) =>
		seatMember(g.services, g.actor, { commandId, boardId: board.id, ...typed }),
	refused: seatRefusal,
	done: (_seated, { board }) => ({ notice: 'The seat has been given', to: `/boards/${board.id}` }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
