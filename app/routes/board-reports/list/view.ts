import type { StateName } from '../../../domain/board-report/board-report-state.ts';
import { papersOfBoard } from '../../../domain/board-report/papers-of-board.ts';
import { londonDay } from '../../../domain/calendar/london.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay, writeDayWithWeekday } from '../../../domain/calendar/write-date.ts';
import { listWords } from '../../../domain/text/list-words.ts';
import type { BoardReportsShown } from '../../../operations/board-report/show-board-reports.ts';
import { reportPath } from '../report-words.ts';

export type ListView =
	| {
			readonly for: 'office';
			readonly mayStart: boolean;
			readonly underWay: readonly Line[];
			readonly programmes: readonly Group[];
	  }
	| { readonly for: 'board'; readonly boards: readonly BoardView[] };

export interface Line {
	readonly id: string;
	readonly href: string;
	readonly title: string;
	readonly months: string;
	/** The meeting that it is for. */
	readonly meeting: string;
	/** "24 November 2026": until published, the day by which it must be; then the day on which it was. */
	readonly day: string;
	readonly state: StateName;
	/** The boards that it was published to. */
	readonly told: string;
}

export interface Group {
	readonly id: string;
	readonly name: string;
	readonly lines: readonly Line[];
}

export interface BoardView {
	readonly id: string;
	readonly name: string;
	/** "Next meeting: Tuesday 1 December 2026. Papers are due by 23 November 2026." */
	readonly next: string;
	readonly toRead: readonly Line[];
	readonly earlier: readonly Line[];
}

const UNDER_WAY: readonly StateName[] = ['draft', 'awaiting-approval', 'approved'];

export function listView(shown: BoardReportsShown, isOffice: boolean, mayStart: boolean): ListView {
	const { reports } = shown;
	const line = (report: BoardReportsShown['reports'][number]): Line => ({
		id: report.id,
		href: reportPath(report.id),
		title: report.title,
		months: monthsLabel(report.period),
		meeting: `${report.meeting.boardName}, ${writeDay(report.meeting.heldOn)}`,
		day:
			report.publishedAt === null
				? writeDay(report.meeting.papersDueOn)
				: writeDay(londonDay(report.publishedAt)),
		state: report.state,
		told: listWords((shown.told.get(report.id) ?? []).map(({ name }) => name)),
	});
	if (!isOffice) return { for: 'board', boards: shown.boards.map((board) => boardView(board, shown, line)) };
	const issued = Map.groupBy(
		reports.filter(({ state }) => !UNDER_WAY.includes(state)),
		({ programmeId }) => programmeId,
	);
	const programmes = [...issued].map(([id, own]) => ({
		id,
		name: own[0]?.programmeName ?? '',
		lines: own.map(line),
	}));
	return {
		for: 'office',
		mayStart,
		underWay: reports.filter(({ state }) => UNDER_WAY.includes(state)).map(line),
		programmes,
	};
}

type OwnBoard = BoardReportsShown['boards'][number];
type Report = BoardReportsShown['reports'][number];

function boardView(
	{ id, name, next, lastMetOn }: OwnBoard,
	{ reports, told, today }: BoardReportsShown,
	line: (report: Report) => Line,
): BoardView {
	const own = reports.filter((report) => told.get(report.id)?.some((board) => board.id === id));
	const papers = papersOfBoard(
		own.map((report) => ({ ...report, heldOn: report.meeting.heldOn })),
		lastMetOn,
		today,
	);
	const current = papers.toRead.filter(({ state }) => state === 'published');
	return {
		id,
		name,
		next:
			next === null
				? 'No meeting is planned.'
				: `Next meeting: ${writeDayWithWeekday(next.heldOn)}. Papers are due by ${writeDay(next.papersDueOn)}.`,
		toRead: current.map(line),
		earlier: own.filter((report) => !current.some((each) => each.id === report.id)).map(line),
	};
}
