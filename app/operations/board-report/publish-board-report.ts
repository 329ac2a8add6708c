import type { Tx } from '../../../db/connect.ts';
import { getBoardReportState } from '../../../db/read/board-report-states.ts';
import { type BoardReportRow, lockBoardReport } from '../../../db/read/board-reports.ts';
import { listProgrammeBoards } from '../../../db/read/boards.ts';
import { listMembersOfCovers } from '../../../db/read/recipients.ts';
import { appendStep, insertBoardsTold, saveStanding } from '../../../db/write/board-reports.ts';
import { boardReportPublishedLetter } from '../../../templates/emails/board-report-letters.ts';
import { nameBoardReport } from '../../../templates/emails/name-board-report.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { BoardReportState } from '../../domain/board-report/board-report-state.ts';
import { decidePublication, type PublicationRefusal } from '../../domain/board-report/decide-publication.ts';
import { decideReplacement } from '../../domain/board-report/decide-replacement.ts';
import { evolveBoardReport } from '../../domain/board-report/evolve-board-report.ts';
import type { Instant } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { type Change, carryOut } from '../record-change.ts';

export interface PublishBoardReport {
	readonly commandId: string;
	readonly reportId: string;
}

type Refusal = PublicationRefusal | { readonly code: 'not-found' };
interface Published {
	readonly boardIds: readonly string[];
	readonly told: number;
}

/** What was approved goes to the boards of its covers, each its own issue, and their members are told; the report that it was drafted to replace gives way. */
export async function publishBoardReport(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: PublishBoardReport,
): Promise<Result<Published, Refusal>> {
	const { reportId } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<Published, Refusal>(services, actor, 'publish-board-report', gated(command), async (tx) => {
		const row = await lockBoardReport(tx, scope, today, reportId);
		if (row === null) return refused({ code: 'not-found' });
		const before = await getBoardReportState(tx, row);
		const programmeBoardIds = (await listProgrammeBoards(tx, row.programmeId, today)).map(({ id }) => id);
		const decided = decidePublication(
			before,
			{
				publisherId: actor.personId,
				boardIds: row.covers.map(({ boardId }) => boardId),
				programmeBoardIds,
			},
			now,
		);
		if (!decided.ok) return decided;
		const after = evolveBoardReport(before, decided.value);
		await saveStanding(tx, reportId, { state: after.state, publishedAt: now });
		await insertBoardsTold(tx, reportId, decided.value.boardIds, now);
		await appendStep(tx, reportId, { kind: 'published', personId: actor.personId, at: now });
		const replaced = await replace(tx, actor, scope, { row, state: after }, now);
		const members = await listMembersOfCovers(tx, row.covers, decided.value.boardIds, today);
		const link = `${services.config.origin}/board-reports/${reportId}`;
		return accepted({
			outcome: { boardIds: decided.value.boardIds, told: members.length },
			changes: [
				{
					action: 'board-report.published',
					subject: { kind: 'board-report', id: reportId },
					bodyId: row.bodyId,
					before: { state: before.state },
					after: {
						state: after.state,
						boardIds: decided.value.boardIds,
						told: members.map(({ person }) => person.personId),
					},
				},
				...replaced,
			],
			messages: members.map(({ person, covers }) =>
				boardReportPublishedLetter(person, nameBoardReport({ ...row, covers }, link), replaced.length > 0),
			),
		});
	});
}

interface Replacement {
	readonly row: BoardReportRow;
	readonly state: BoardReportState;
}

/** The report that this one was drafted to replace, where it still stands. */
async function replace(
	tx: Tx,
	actor: Actor,
	scope: Scope,
	replacement: Replacement,
	now: Instant,
): Promise<readonly Change[]> {
	const { replacesId } = replacement.row;
	const old = replacesId === null ? null : await lockBoardReport(tx, scope, londonDay(now), replacesId);
	if (old === null) return [];
	const before = await getBoardReportState(tx, old);
	const decided = decideReplacement(
		{ ...ids(old), state: before },
		{ ...ids(replacement.row), state: replacement.state },
		now,
	);
	if (!decided.ok) return [];
	const { state } = evolveBoardReport(before, decided.value);
	await saveStanding(tx, old.id, { state });
	await appendStep(tx, old.id, { kind: 'replaced', personId: actor.personId, at: now });
	const after = { state, replacementId: replacement.row.id };
	return [
		{
			action: 'board-report.replaced',
			subject: { kind: 'board-report', id: old.id },
			bodyId: old.bodyId,
			before: { state: before.state },
			after,
		},
	];
}

const ids = ({ id, programmeId, period, replacesId }: BoardReportRow) => ({
	id,
	programmeId,
	periodId: period.id,
	replacesId,
});
