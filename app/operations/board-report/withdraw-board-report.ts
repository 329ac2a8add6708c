import { listBoardsTold } from '../../../db/read/board-report-history.ts';
import { getBoardReportState } from '../../../db/read/board-report-states.ts';
import { lockBoardReport } from '../../../db/read/board-reports.ts';
import { listMembersOfCovers } from '../../../db/read/recipients.ts';
import { appendStep, saveStanding } from '../../../db/write/board-reports.ts';
import { boardReportWithdrawnLetter } from '../../../templates/emails/board-report-letters.ts';
import { nameBoardReport } from '../../../templates/emails/name-board-report.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { decideWithdrawal, type WithdrawalRefusal } from '../../domain/board-report/decide-withdrawal.ts';
import { evolveBoardReport } from '../../domain/board-report/evolve-board-report.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface WithdrawBoardReport {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly reportId: string;
	readonly reason: string;
}

type Refusal = WithdrawalRefusal | { readonly code: 'not-found' };

/** Taken back with a reason that its readers see. It stays known; its figures and its PDF are the office's alone from now on. */
export async function withdrawBoardReport(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: WithdrawBoardReport,
): Promise<Result<{ readonly reportId: string }, Refusal | LooksPersonalRefusal>> {
	const { reportId, reason } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly reportId: string }, Refusal>(
		services,
		actor,
		'withdraw-board-report',
		gated(command),
		async (tx) => {
			const row = await lockBoardReport(tx, scope, today, reportId);
			if (row === null) return refused({ code: 'not-found' });
			const before = await getBoardReportState(tx, row);
			const decided = decideWithdrawal(before, { personId: actor.personId, reason }, now);
			if (!decided.ok) return decided;
			const { state } = evolveBoardReport(before, decided.value);
			await saveStanding(tx, reportId, { state, withdrawal: { at: now, reason: decided.value.reason } });
			await appendStep(tx, reportId, {
				kind: 'withdrawn',
				personId: actor.personId,
				at: now,
				reason: decided.value.reason,
			});
			const boardIds = (await listBoardsTold(tx, row.id)).map(({ id }) => id);
			const link = `${services.config.origin}/board-reports/${reportId}`;
			return accepted({
				outcome: { reportId },
				changes: [
					{
						action: 'board-report.withdrawn',
						subject: { kind: 'board-report', id: reportId },
						bodyId: row.bodyId,
						before: { state: before.state },
						after: { state, boardIds },
					},
				],
				messages: (await listMembersOfCovers(tx, row.covers, boardIds, today)).map(({ person, covers }) =>
					boardReportWithdrawnLetter(person, nameBoardReport({ ...row, covers }, link)),
				),
			});
		},
	);
}
