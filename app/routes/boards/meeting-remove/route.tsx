import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { readForm } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { removeMeeting } from '../../../operations/board/remove-meeting.ts';
import { showBoard } from '../../../operations/board/show-board.ts';
import { meetingRefusal } from '../meeting-words.ts';
import { removeView } from './view.ts';

const title = 'Take the meeting off the list';

async function asked(g: SignedIn) {
	const { board, meetings } = found(await showBoard(g.services, g.actor, g.params.board ?? ''));
	return { board, meeting: found(meetings.find(({ id }) => id === g.params.meeting)) };
}

export const loader = guarded('board.edit', async (g) => {
	const { board, meeting } = await asked(g);
	return page(g, { title, view: removeView(board, meeting, g.services.ids.next(), []) });
});

/** The meeting is gone when the form is sent a second time: what was done is asked before what is there. */
export const action = guarded('board.edit', async (g) => {
	const commandId = commandIdOf(await readForm(g.request));
	const [boardId, meetingId] = [g.params.board ?? '', g.params.meeting ?? ''];
	const done = await removeMeeting(g.services, g.actor, { commandId, boardId, meetingId });
	if (done.ok) {
		await tellNext(g, 'The meeting is off the list');
		return redirectTo(`/boards/${boardId}`);
	}
	if (done.refusal === 'not-found') throw notFound();
	const { board, meeting } = await asked(g);
	return page(g, {
		title,
		status: 422,
		view: removeView(board, meeting, commandId, [meetingRefusal(done.refusal)]),
	});
});

export default function RemoveMeetingRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
