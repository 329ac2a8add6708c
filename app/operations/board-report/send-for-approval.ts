import { getFactsOfReport } from '../../../db/read/board-report-facts.ts';
import { getBoardReportState } from '../../../db/read/board-report-states.ts';
import { lockBoardReport } from '../../../db/read/board-reports.ts';
import { listRecipients } from '../../../db/read/recipients.ts';
import { appendStep, saveSent, saveStanding } from '../../../db/write/board-reports.ts';
import { boardReportAwaitsApprovalLetter } from '../../../templates/emails/board-report-letters.ts';
import { nameBoardReport } from '../../../templates/emails/name-board-report.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { buildBoardReport } from '../../domain/board-report/build-board-report.ts';
import {
	decideSendForApproval,
	type SendForApprovalRefusal,
} from '../../domain/board-report/decide-send-for-approval.ts';
import { evolveBoardReport } from '../../domain/board-report/evolve-board-report.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface SendForApproval {
	readonly commandId: string;
	readonly reportId: string;
}

type Refusal = SendForApprovalRefusal | { readonly code: 'not-found' };

/** The draft is locked and goes to the approvers, those apart who wrote in it. */
export async function sendForApproval(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: SendForApproval,
): Promise<Result<{ readonly reportId: string }, Refusal>> {
	const { reportId } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	const told = { today, demonstration: services.config.mode === 'demonstration' };
	return carryOut<{ readonly reportId: string }, Refusal>(
		services,
		actor,
		'send-for-approval',
		gated(command),
		async (tx) => {
			const row = await lockBoardReport(tx, scope, today, reportId);
			if (row === null) return refused({ code: 'not-found' });
			const before = await getBoardReportState(tx, row);
			const decided = decideSendForApproval(before, {
				senderId: actor.personId,
				words: row.words,
				covers: row.covers,
			});
			if (!decided.ok) return decided;
			const { state, writerIds } = evolveBoardReport(before, decided.value);
			const exact = (await getFactsOfReport(tx, row, told)).map((facts) => buildBoardReport(facts, 'office'));
			await saveSent(tx, reportId, JSON.stringify(exact), now);
			await saveStanding(tx, reportId, { state });
			await appendStep(tx, reportId, { kind: 'sent-for-approval', personId: actor.personId, at: now });
			const approvers = (await listRecipients(tx, [row.bodyId], ['approver'], today)).filter(
				({ personId }) => !writerIds.includes(personId),
			);
			const about = nameBoardReport(row, `${services.config.origin}/board-reports/${reportId}/approve`);
			return accepted({
				outcome: { reportId },
				changes: [
					{
						action: 'board-report.sent-for-approval',
						subject: { kind: 'board-report', id: reportId },
						bodyId: row.bodyId,
						before: { state: before.state },
						after: { state, version: row.version },
					},
				],
				messages: approvers.map((person) => boardReportAwaitsApprovalLetter(person, about, actor.personName)),
			});
		},
	);
}
