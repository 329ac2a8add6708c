import type { MeetingRow } from '../../../db/read/board-report-covers.ts';
import { type BoardTold, getBoardsTold } from '../../../db/read/board-report-history.ts';
import { type BoardReportRow, listBoardReports } from '../../../db/read/board-reports.ts';
import { type BoardRow, getLastMeetings, listMeetings, listOwnBoards } from '../../../db/read/boards.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { addDays, type IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

export interface BoardReportsShown {
	readonly today: IsoDate;
	/** Every report that the reader reaches, newest quarter first. */
	readonly reports: readonly BoardReportRow[];
	/** The boards that each was published to, as far as the reader may know them. */
	readonly told: ReadonlyMap<string, readonly BoardTold[]>;
	/** The boards that the reader sits on, with their last meeting and the next one; none for the office. */
	readonly boards: readonly OwnBoard[];
}

export interface OwnBoard extends BoardRow {
	readonly lastMetOn: IsoDate | null;
	/** Null where none is planned. */
	readonly next: MeetingRow | null;
}

export async function showBoardReports(services: Services, scope: Scope): Promise<BoardReportsShown> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const reports = await listBoardReports(reader, scope, today);
		const told = await getBoardsTold(
			reader,
			scope,
			reports.map(({ id }) => id),
		);
		const own = await listOwnBoards(reader, scope, today);
		const ids = own.map(({ id }) => id);
		const last = await getLastMeetings(reader, ids, today);
		const coming = await listMeetings(reader, ids, addDays(today, -1));
		const boards = own.map((board) => ({
			...board,
			lastMetOn: last.get(board.id) ?? null,
			next: coming.find(({ boardId }) => boardId === board.id) ?? null,
		}));
		return { today, reports, told, boards };
	});
}
