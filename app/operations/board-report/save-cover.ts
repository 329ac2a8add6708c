import { getBoardReportState } from '../../../db/read/board-report-states.ts';
import { listBoardReports, lockBoardReport } from '../../../db/read/board-reports.ts';
import { findMeeting, listProgrammeBoards } from '../../../db/read/boards.ts';
import { lockProgramme } from '../../../db/read/programmes.ts';
import { bumpReport, saveWriter, saveCover as writeCover } from '../../../db/write/board-reports.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { type CoverRefusal, decideCover } from '../../domain/board-report/decide-cover.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface SaveCover {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly reportId: string;
	/** Of the report that the page showed when it was drawn. */
	readonly expectedVersion: number;
	/** Says which board it is. */
	readonly meetingId: string;
	/** What this board is asked; empty where it is asked what the paper asks of every board. */
	readonly asked: string;
}

export type SaveCoverRefusal =
	| CoverRefusal
	| { readonly code: 'not-found' }
	| { readonly code: 'changed-meanwhile' };

/** A draft goes to a further board too, or to another meeting of a board that it goes to already, or asks that board something else. */
export async function saveCover(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: SaveCover,
): Promise<Result<{ readonly boardId: string }, SaveCoverRefusal | LooksPersonalRefusal>> {
	const { reportId, expectedVersion, meetingId, asked } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly boardId: string }, SaveCoverRefusal>(
		services,
		actor,
		'save-cover',
		gated(command),
		async (tx) => {
			const row = await lockBoardReport(tx, scope, today, reportId);
			const meeting = row === null ? null : await findMeeting(tx, row.programmeId, meetingId, today);
			if (row === null || meeting === null) return refused({ code: 'not-found' });
			await lockProgramme(tx, scope, today, row.programmeSlug);
			if (row.version !== expectedVersion) return refused({ code: 'changed-meanwhile' });
			const boards = await listProgrammeBoards(tx, row.programmeId, today);
			const reports = await listBoardReports(tx, scope, today, { programmeId: row.programmeId });
			const begun = reports.find(
				({ id, period, state, covers }) =>
					id !== row.id &&
					id !== row.replacesId &&
					period.id === row.period.id &&
					state !== 'withdrawn' &&
					state !== 'replaced' &&
					covers.some((cover) => cover.meetingId === meetingId),
			);
			const decided = decideCover(await getBoardReportState(tx, row), {
				meeting,
				asked,
				quarter: row.period,
				programmeBoardIds: boards.map(({ id }) => id),
				begunId: begun?.id ?? null,
			});
			if (!decided.ok) return decided;
			const { boardId } = meeting;
			await writeCover(tx, reportId, { boardId, meetingId, asked: decided.value.asked });
			await bumpReport(tx, reportId);
			await saveWriter(tx, reportId, actor.personId, now);
			const before = row.covers.find((cover) => cover.boardId === boardId);
			return accepted({
				outcome: { boardId },
				changes: [
					{
						action: before === undefined ? 'board-report.board-added' : 'board-report.board-changed',
						subject: { kind: 'board-report', id: reportId },
						bodyId: row.bodyId,
						...(before === undefined ? {} : { before: { meetingId: before.meetingId } }),
						after: { boardId, meetingId, asksItsOwn: decided.value.asked !== '' },
					},
				],
			});
		},
	);
}
