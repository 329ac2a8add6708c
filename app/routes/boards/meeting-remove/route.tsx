import { formRoute } from '../../../http/form-route.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { removeMeeting } from '../../../operations/board/remove-meeting.ts';
import { boardOfAddress } from '../board-of-address.ts';
import { meetingRefusal } from '../meeting-words.ts';
import { removeView } from './view.ts';

/** The meeting is gone when the form is sent a second time. */
const form = formRoute('board.edit', {
	about: boardOfAddress,
	ask: (shown, { g }) => removeView(shown, g.params.meeting ?? ''),
	parse: parseNothing,
	act: (g, { commandId }, _nothing, { board }) =>
		removeMeeting(g.services, g.actor, {
			commandId,
			boardId: board.id,
			meetingId: g.params.meeting ?? '',
		}),
	refused: meetingRefusal,
	done: (_removed, { board }) => ({ notice: 'The meeting is off the list', to: `/boards/${board.id}` }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
