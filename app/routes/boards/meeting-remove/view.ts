import { writeDayWithWeekday } from '../../../domain/calendar/write-date.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { BoardShown } from '../../../operations/board/show-board.ts';

/** Null where the board has no such meeting, or has it no more. */
export function removeView({ board, meetings }: BoardShown, meetingId: string): Asked | null {
	const meeting = meetings.find(({ id }) => id === meetingId);
	if (meeting === undefined) return null;
	return {
		title: 'Take the meeting off the list',
		caption: board.name,
		back: `/boards/${board.id}`,
		intro: [
			`The meeting of ${writeDayWithWeekday(meeting.heldOn)} will not be held. No board report can then be written for it.`,
		],
		questions: [],
		button: { text: 'Take it off the list', isWarning: true },
	};
}
