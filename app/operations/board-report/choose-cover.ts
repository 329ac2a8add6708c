import type { MeetingRow } from '../../../db/read/board-report-covers.ts';
import { findBoardReport } from '../../../db/read/board-reports.ts';
import { listMeetings, listProgrammeBoards } from '../../../db/read/boards.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { likelyMeetings } from '../../domain/board-report/quarter-of-paper.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

/** Meetings that a report can be for, soonest first: of boards that it does not go to yet, or of one that it goes to. Null when it is absent or out of scope. */
export async function chooseCover(
	services: Services,
	scope: Scope,
	reportId: string,
	ofBoardId: string | null,
): Promise<readonly MeetingRow[] | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const row = await findBoardReport(reader, scope, today, reportId);
		if (row === null) return null;
		const boards = (await listProgrammeBoards(reader, row.programmeId, today)).filter(({ id }) =>
			ofBoardId === null ? !row.covers.some(({ boardId }) => boardId === id) : id === ofBoardId,
		);
		const meetings = await listMeetings(
			reader,
			boards.map(({ id }) => id),
			row.period.endsOn,
		);
		return likelyMeetings(meetings, row.period.endsOn, today);
	});
}
