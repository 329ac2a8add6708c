import type { BoxError } from '../../../components/layout/question.ts';
import type { PublicationRefusal } from '../../../domain/board-report/decide-publication.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { ProgrammeBoards } from '../../../operations/board-report/list-boards-to-tell.ts';
import type { BoardReportShown } from '../../../operations/board-report/show-board-report.ts';
import { aboutWords, reportPath, wrongStateWords } from '../report-words.ts';

/** Its boards were chosen while it was a draft, and approved with it. */
export function publishForm({ row, replaces }: BoardReportShown, boards: ProgrammeBoards): Asked {
	const isApproved = row.state === 'approved';
	return {
		title: row.covers.length === 1 ? 'Publish the report to its board' : 'Publish the report to its boards',
		caption: row.title,
		back: reportPath(row.id),
		intro: [
			aboutWords(row),
			'Members are told by e-mail. They can read the report and download the PDF that was drawn for their board when it was approved, and no other board’s.',
			...(replaces === null
				? []
				: ['The earlier report that it was drafted to replace is marked as replaced.']),
		],
		inset: isApproved ? [] : [`${wrongStateWords({ state: row.state })}.`],
		facts: row.covers.map(({ boardId, boardName, heldOn }) => ({
			key: boardName,
			value: `${writeDay(heldOn)}. ${audienceWords(boards.find(({ id }) => id === boardId))}`,
		})),
		questions: [],
		button: isApproved ? { text: 'Publish' } : null,
	};
}

const audienceWords = (board: ProgrammeBoards[number] | undefined): string =>
	board === undefined
		? 'The programme no longer reports to this board.'
		: `${plural(board.members, 'member')}.${board.publishes ? ' Its papers are public.' : ''}`;

export function publicationRefusal(refusal: PublicationRefusal): BoxError {
	switch (refusal.code) {
		case 'not-a-board-of-the-programme':
			return {
				field: '',
				message:
					'The programme no longer reports to every board of this paper. Withdraw it, and start another without that board',
			};
		case 'wrong-state':
			return { field: '', message: wrongStateWords(refusal) };
	}
}
