import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { saveMeeting } from '../../../operations/board/save-meeting.ts';
import { boardOfAddress } from '../board-of-address.ts';
import { meetingRefusal } from '../meeting-words.ts';
import { parseMeeting } from './form.ts';
import { meetingForm } from './view.ts';

const form = formRoute('board.edit', {
	/** The board and the meeting of the address; no meeting where one is added. */
	about: async (g) => {
		const { board, meetings } = await boardOfAddress(g);
		const meeting =
			g.params.meeting === undefined ? null : found(meetings.find(({ id }) => id === g.params.meeting));
		return { board, meeting };
	},
	ask: ({ board, meeting }) => meetingForm(board, meeting),
	parse: parseMeeting,
	act: (g, { commandId }, typed, { board, meeting }) =>
		saveMeeting(g.services, g.actor, {
			commandId,
			boardId: board.id,
			meetingId: meeting?.id ?? null,
			meeting: typed,
		}),
	refused: meetingRefusal,
	done: (_saved, { board, meeting }) => ({
		notice: meeting === null ? 'The meeting has been added' : 'The meeting has been saved',
		to: `/boards/${board.id}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
