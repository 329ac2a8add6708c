import { getBoardReportState } from '../../../db/read/board-report-states.ts';
import { lockBoardReport } from '../../../db/read/board-reports.ts';
import { listPersons } from '../../../db/read/recipients.ts';
import { appendStep, saveStanding } from '../../../db/write/board-reports.ts';
import { boardReportSentBackLetter } from '../../../templates/emails/board-report-letters.ts';
import { nameBoardReport } from '../../../templates/emails/name-board-report.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { decideSendingBack, type SendingBackRefusal } from '../../domain/board-report/decide-sending-back.ts';
import { evolveBoardReport } from '../../domain/board-report/evolve-board-report.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface SendBack {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly reportId: string;
	readonly reason: string;
}

export type SendBackRefusal = SendingBackRefusal | { readonly code: 'not-found' };

/** Back to a draft, with a reason: the approver asks for changes, or a writer takes it back. The other writers are told. */
export async function sendBack(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: SendBack,
): Promise<Result<{ readonly reportId: string }, SendBackRefusal | LooksPersonalRefusal>> {
	const { reportId, reason } = command;
	const now = services.clock.businessNow();
	return carryOut<{ readonly reportId: string }, SendBackRefusal>(
		services,
		actor,
		'send-back-board-report',
		gated(command),
		async (tx) => {
			const row = await lockBoardReport(tx, scope, londonDay(now), reportId);
			if (row === null) return refused({ code: 'not-found' });
			const before = await getBoardReportState(tx, row);
			const decided = decideSendingBack(before, { personId: actor.personId, reason });
			if (!decided.ok) return decided;
			const { state, writerIds } = evolveBoardReport(before, decided.value);
			await saveStanding(tx, reportId, { state });
			await appendStep(tx, reportId, {
				kind: 'sent-back',
				personId: actor.personId,
				at: now,
				reason: decided.value.reason,
			});
			const told = await listPersons(
				tx,
				writerIds.filter((id) => id !== actor.personId),
			);
			const about = nameBoardReport(row, `${services.config.origin}/board-reports/${reportId}`);
			return accepted({
				outcome: { reportId },
				changes: [
					{
						action: 'board-report.sent-back',
						subject: { kind: 'board-report', id: reportId },
						bodyId: row.bodyId,
						before: { state: before.state },
						after: { state },
					},
				],
				messages: told.map((person) => boardReportSentBackLetter(person, about, actor.personName)),
			});
		},
	);
}
