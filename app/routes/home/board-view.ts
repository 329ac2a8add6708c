import type { FirstFigure } from '../../domain/board-report/board-report.ts';
import { periodLabel } from '../../domain/calendar/period-label.ts';
import { writeDay, writeDayWithWeekday } from '../../domain/calendar/write-date.ts';
import type { BoardHome, NewPaper } from '../../operations/board-report/show-board-home.ts';

export interface BoardHomeView {
	readonly kind: 'board';
	readonly boards: readonly { readonly id: string; readonly name: string; readonly next: string }[];
	readonly papers: readonly PaperView[];
}

export interface PaperView {
	readonly id: string;
	readonly href: string;
	readonly title: string;
	readonly label: string;
	/** "For the Strategic Policing and Crime Board on 1 December 2026" */
	readonly meeting: string;
	readonly figures: readonly FirstFigure[];
	/** What changed, why, what is being done, what the board is asked to decide. */
	readonly brief: readonly { readonly lead: string; readonly text: string }[];
}

/** What a board member does in five minutes, and when the boards meet. */
export const boardHome = ({ boards, papers }: BoardHome): BoardHomeView => ({
	kind: 'board',
	boards: boards.map(({ id, name, next }) => ({
		id,
		name,
		next:
			next === null
				? 'No meeting is planned'
				: `${writeDayWithWeekday(next.heldOn)}; papers are due by ${writeDay(next.papersDueOn)}`,
	})),
	papers: papers.map(paperView),
});

const paperView = ({ row, report }: NewPaper): PaperView => ({
	id: row.id,
	href: `/board-reports/${row.id}`,
	title: row.title,
	label: periodLabel(row.period),
	meeting: `For the ${row.meeting.boardName} on ${writeDay(row.meeting.heldOn)}`,
	figures: report.firstPage.figures,
	brief: report.firstPage.brief.blocks.flatMap((block) =>
		block.kind === 'paragraph' ? [{ lead: block.lead ?? '', text: block.text }] : [],
	),
});
