import { findBoardReport } from '../../../db/read/board-reports.ts';
import { type BoardRow, listProgrammeBoards } from '../../../db/read/boards.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

export type ProgrammeBoards = readonly BoardRow[];

/** The boards that a report can be published to: those that its programme reports to. Null when the report is absent or out of scope. */
export async function listBoardsToTell(
	services: Services,
	scope: Scope,
	reportId: string,
): Promise<ProgrammeBoards | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const row = await findBoardReport(reader, scope, today, reportId);
		return row === null ? null : listProgrammeBoards(reader, row.programmeId, today);
	});
}
