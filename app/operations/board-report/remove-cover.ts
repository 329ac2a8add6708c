import { listBoardsTold } from '../../../db/read/board-report-history.ts';
import { getBoardReportState } from '../../../db/read/board-report-states.ts';
import { findBoardReport, lockBoardReport } from '../../../db/read/board-reports.ts';
import { listProgrammeBoards } from '../../../db/read/boards.ts';
import { bumpReport, deleteCover, saveWriter } from '../../../db/write/board-reports.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { type CoverRemovalRefusal, decideCoverRemoval } from '../../domain/board-report/decide-cover.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface RemoveCover {
	readonly commandId: string;
	readonly reportId: string;
	readonly boardId: string;
}

type Refusal = CoverRemovalRefusal | { readonly code: 'not-found' };

/** A draft goes to one board less. */
export async function removeCover(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: RemoveCover,
): Promise<Result<{ readonly boardId: string }, Refusal>> {
	const { reportId, boardId } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly boardId: string }, Refusal>(
		services,
		actor,
		'remove-cover',
		gated(command),
		async (tx) => {
			const row = await lockBoardReport(tx, scope, today, reportId);
			const cover = row?.covers.find((each) => each.boardId === boardId);
			if (row === null || cover === undefined) return refused({ code: 'not-found' });
			const programmeBoards = await listProgrammeBoards(tx, row.programmeId, today);
			const replaced =
				row.replacesId === null ? null : await findBoardReport(tx, scope, today, row.replacesId);
			const had = replaced === null ? [] : await listBoardsTold(tx, replaced.id);
			const decided = decideCoverRemoval(await getBoardReportState(tx, row), {
				boardId,
				boardIds: row.covers.map((each) => each.boardId),
				owedTo: had.flatMap(({ id }) => (programmeBoards.some((board) => board.id === id) ? [id] : [])),
			});
			if (!decided.ok) return decided;
			await deleteCover(tx, reportId, boardId);
			await bumpReport(tx, reportId);
			await saveWriter(tx, reportId, actor.personId, now);
			return accepted({
				outcome: { boardId },
				changes: [
					{
						action: 'board-report.board-removed',
						subject: { kind: 'board-report', id: reportId },
						bodyId: row.bodyId,
						before: { boardId, meetingId: cover.meetingId },
					},
				],
			});
		},
	);
}
