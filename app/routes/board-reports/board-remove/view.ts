import type { BoxError } from '../../../components/layout/question.ts';
import type { CoverRemovalRefusal } from '../../../domain/board-report/decide-cover.ts';
import { meetingsWords } from '../../../domain/board-report/meetings-words.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { BoardReportShown } from '../../../operations/board-report/show-board-report.ts';
import { reportPath, wrongStateWords } from '../report-words.ts';

/** Null where it does not go to that board, or no more. */
export function removeBoardForm({ row }: BoardReportShown, boardId: string): Asked | null {
	const own = row.covers.find((cover) => cover.boardId === boardId);
	if (own === undefined) return null;
	const isDraft = row.state === 'draft';
	return {
		title: `Take the ${own.boardName} off the report`,
		caption: row.title,
		back: reportPath(row.id),
		intro: [
			`The report is for ${meetingsWords(row.covers)}.`,
			'The board is not given the report, and what it would have been asked is not kept. You can add it again while the report is a draft.',
		],
		inset: isDraft ? [] : [`${wrongStateWords({ state: row.state })}.`],
		questions: [],
		button: isDraft ? { text: 'Take the board off', isWarning: true } : null,
	};
}

export function removalRefusal(refusal: CoverRemovalRefusal): BoxError {
	switch (refusal.code) {
		case 'wrong-state':
			return { field: '', message: wrongStateWords(refusal) };
		case 'last-board':
			return { field: '', message: 'A report goes to at least one board. Add another board first' };
		case 'had-the-replaced-paper':
			return {
				field: '',
				message: 'This board was given the report that this one replaces, so it must be given this one too',
			};
	}
}
