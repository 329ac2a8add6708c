import type { Asked } from '../../../http/form-of.ts';
import type { BoardReportShown } from '../../../operations/board-report/show-board-report.ts';
import { ASKED, meetingQuestion } from '../cover-form.ts';
import { aboutWords, reportPath, wrongStateWords } from '../report-words.ts';

interface Facts extends BoardReportShown {
	readonly meetings: Parameters<typeof meetingQuestion>[0];
}

export function addBoardForm({ row, meetings }: Facts): Asked {
	const isDraft = row.state === 'draft';
	const mayAdd = isDraft && meetings.length > 0;
	return {
		title: 'Add another board',
		caption: row.title,
		back: reportPath(row.id),
		intro: [
			aboutWords(row),
			'The report is written and approved once. Each board is given it with its own name, day and question on the front, and sees no other board’s.',
		],
		inset: [
			...(isDraft
				? []
				: [
						`${wrongStateWords({ state: row.state })}.`,
						...(row.state === 'published'
							? ['To take it to another board, draft a replacement and add the board to it.']
							: []),
					]),
			...(isDraft && meetings.length === 0
				? ['It goes to every board of the programme that meets in the months after the quarter.']
				: []),
		],
		questions: mayAdd ? [meetingQuestion(meetings), ASKED] : [],
		version: row.version,
		button: mayAdd ? { text: 'Add the board' } : null,
	};
}
