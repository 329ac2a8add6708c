import type { Asked } from '../../../http/form-of.ts';
import type { BoardReportShown } from '../../../operations/board-report/show-board-report.ts';
import { ASKED, meetingQuestion } from '../cover-form.ts';
import { reportPath, wrongStateWords } from '../report-words.ts';

interface Facts extends BoardReportShown {
	readonly own: BoardReportShown['cover'];
	readonly meetings: Parameters<typeof meetingQuestion>[0];
}

export function changeBoardForm({ row, own, meetings }: Facts): Asked {
	const isDraft = row.state === 'draft';
	// Its own meeting is among those that can be chosen, even where a paper for it has come late.
	const choices = meetings.some(({ id }) => id === own.meetingId)
		? meetings
		: [{ ...own, id: own.meetingId }, ...meetings];
	return {
		title: `Change what the ${own.boardName} is given`,
		caption: row.title,
		back: reportPath(row.id),
		inset: isDraft ? [] : [`${wrongStateWords({ state: row.state })}.`],
		questions: isDraft ? [meetingQuestion(choices), ASKED] : [],
		stored: { meetingId: [own.meetingId], asked: [own.asked] },
		version: row.version,
		button: isDraft ? { text: 'Save' } : null,
	};
}
