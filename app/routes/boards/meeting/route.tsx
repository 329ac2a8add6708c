import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { saveMeeting } from '../../../operations/board/save-meeting.ts';
import { showBoard } from '../../../operations/board/show-board.ts';
import { meetingRefusal } from '../meeting-words.ts';
import { parseMeeting } from './form.ts';
import { meetingForm, meetingTitle } from './view.ts';

/** The board and the meeting of the address; no meeting where one is added. */
async function asked(g: SignedIn) {
	const shown = found(await showBoard(g.services, g.actor, g.params.board ?? ''));
	return {
		shown,
		meeting:
			g.params.meeting === undefined ? null : found(shown.meetings.find(({ id }) => id === g.params.meeting)),
	};
}

export const loader = guarded('board.edit', async (g) => {
	const { shown, meeting } = await asked(g);
	return page(g, {
		title: meetingTitle(meeting),
		view: meetingForm(shown, meeting, { commandId: g.services.ids.next() }),
	});
});

export const action = guarded('board.edit', async (g) => {
	const { shown, meeting } = await asked(g);
	const form = await readForm(g.request);
	const [commandId, typed] = [commandIdOf(form), typedPart(form)];
	const again = (errors: FormPageView['errors']) =>
		page(g, {
			title: meetingTitle(meeting),
			status: 422,
			view: meetingForm(shown, meeting, { commandId, values: typedValues(typed), errors }),
		});
	const parsed = parseMeeting(typed);
	if (!parsed.ok) return again(parsed.errors);
	const boardId = shown.board.id;
	const done = await saveMeeting(g.services, g.actor, {
		commandId,
		boardId,
		meetingId: meeting?.id ?? null,
		meeting: parsed.command,
	});
	if (done.ok) {
		await tellNext(g, meeting === null ? 'The meeting has been added' : 'The meeting has been saved');
		return redirectTo(`/boards/${boardId}`);
	}
	if (done.refusal === 'not-found') throw notFound();
	return again([meetingRefusal(done.refusal)]);
});

export default function MeetingRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
