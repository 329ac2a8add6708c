import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { BoxError } from '../../../components/layout/question.ts';
import { writeDayWithWeekday } from '../../../domain/calendar/write-date.ts';
import type { BoardShown } from '../../../operations/board/show-board.ts';

export const removeView = (
	board: BoardShown['board'],
	meeting: BoardShown['meetings'][number],
	commandId: string,
	errors: readonly BoxError[],
): FormPageView => ({
	title: 'Take the meeting off the list',
	caption: board.name,
	back: `/boards/${board.id}`,
	intro: [
		`The meeting of ${writeDayWithWeekday(meeting.heldOn)} will not be held. No board report can then be written for it.`,
	],
	questions: [],
	values: {},
	errors,
	hidden: { commandId },
	button: { text: 'Take it off the list', isWarning: true },
});
