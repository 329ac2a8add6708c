import type { CoverRow, MeetingRow } from '../../../db/read/board-report-covers.ts';
import { type BoardTold, getBoardsTold } from '../../../db/read/board-report-history.ts';
import { findIssue } from '../../../db/read/board-report-issues.ts';
import { type BoardReportRow, listBoardReports } from '../../../db/read/board-reports.ts';
import { getLastMeetings, listMeetings, listOwnBoards } from '../../../db/read/boards.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { BoardReport } from '../../domain/board-report/board-report.ts';
import { coverFor } from '../../domain/board-report/cover-of.ts';
import { papersOfBoard } from '../../domain/board-report/papers-of-board.ts';
import { addDays } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Disclosed } from '../../domain/disclosure/disclosed.ts';
import type { Services } from '../../services.ts';

export interface BoardHome {
	/** The boards that the person sits on, each with its next meeting (null where none is planned). */
	readonly boards: readonly {
		readonly id: string;
		readonly name: string;
		readonly next: MeetingRow | null;
	}[];
	/** What is to be read before the boards next meet, the newest quarter first. */
	readonly papers: readonly NewPaper[];
}

export interface NewPaper {
	readonly row: BoardReportRow;
	/** Whose issue it is: of the reader's boards the first that it goes to. */
	readonly cover: CoverRow;
	readonly report: Disclosed<BoardReport>;
	readonly told: readonly BoardTold[];
}

/** As many as a member reads in one sitting; the list of board reports has the rest. */
const MOST_PAPERS = 4;

/** A board member's home: the five minutes of each new paper, and when the boards meet. */
export async function showBoardHome(services: Services, scope: Scope): Promise<BoardHome> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const own = await listOwnBoards(reader, scope, today);
		const ids = own.map(({ id }) => id);
		const last = await getLastMeetings(reader, ids, today);
		const coming = await listMeetings(reader, ids, addDays(today, -1));
		const rows = await listBoardReports(reader, scope, today, { states: ['published'] });
		const told = await getBoardsTold(
			reader,
			scope,
			rows.map(({ id }) => id),
		);
		const isNew = (row: BoardReportRow): boolean =>
			ids.some((id) => {
				const toThis = told.get(row.id)?.some((board) => board.id === id) === true;
				return (
					toThis &&
					papersOfBoard(
						[{ heldOn: coverFor(row, id).heldOn, publishedAt: row.publishedAt }],
						last.get(id) ?? null,
						today,
					).toRead.length > 0
				);
			});
		const papers: NewPaper[] = [];
		for (const row of rows.filter(isNew).slice(0, MOST_PAPERS)) {
			const [cover] = row.covers;
			const issue = await findIssue(reader, row.id, cover.boardId);
			if (issue !== null) papers.push({ row, cover, report: issue.disclosed, told: told.get(row.id) ?? [] });
		}
		return {
			boards: own.map(({ id, name }) => ({
				id,
				name,
				next: coming.find(({ boardId }) => boardId === id) ?? null,
			})),
			papers,
		};
	});
}
