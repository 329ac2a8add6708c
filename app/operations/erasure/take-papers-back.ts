import type { Tx } from '../../../db/connect.ts';
import { listBoardsTold } from '../../../db/read/board-report-history.ts';
import { getBoardReportState } from '../../../db/read/board-report-states.ts';
import { type BoardReportRow, lockBoardReport } from '../../../db/read/board-reports.ts';
import { listBoardMembers, listPersons } from '../../../db/read/recipients.ts';
import { appendStep, saveStanding } from '../../../db/write/board-reports.ts';
import {
	boardReportSentBackLetter,
	boardReportWithdrawnLetter,
} from '../../../templates/emails/board-report-letters.ts';
import { nameBoardReport } from '../../../templates/emails/name-board-report.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { BoardReportState } from '../../domain/board-report/board-report-state.ts';
import { decideSendingBack } from '../../domain/board-report/decide-sending-back.ts';
import { decideWithdrawal } from '../../domain/board-report/decide-withdrawal.ts';
import { evolveBoardReport } from '../../domain/board-report/evolve-board-report.ts';
import type { Instant } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { ERASED_FROM_DRAFT, ERASED_FROM_PAPER } from '../../domain/erasure/erasure.ts';
import type { Services } from '../../services.ts';
import type { Change, Done } from '../record-change.ts';
import type { PaperErased } from './erase-in-papers.ts';

type Followed = Required<Pick<Done<unknown>, 'changes' | 'messages'>>;

/** A paper that awaited approval goes back to be read again; one that was approved or published is withdrawn, to be issued again. As people would do it. */
export async function takePapersBack(
	tx: Tx,
	services: Services,
	actor: Actor,
	scope: Scope,
	papers: readonly PaperErased[],
	now: Instant,
): Promise<Followed> {
	const changes: Change[] = [];
	const messages: Followed['messages'][number][] = [];
	for (const paper of papers) {
		const row = await lockBoardReport(tx, scope, londonDay(now), paper.id);
		if (row === null) continue;
		const done = await takeBack(tx, actor, row, paper, now);
		if (done === null) continue;
		changes.push({
			action: `board-report.${done.kind}`,
			subject: { kind: 'board-report', id: row.id },
			bodyId: row.bodyId,
			before: { state: row.state },
			after: { state: done.after.state },
		});
		const about = nameBoardReport(row, `${services.config.origin}/board-reports/${row.id}`);
		if (done.kind === 'withdrawn') {
			const boards = (await listBoardsTold(tx, row.id)).map(({ id }) => id);
			const members = await listBoardMembers(tx, boards, londonDay(now));
			messages.push(...members.map((person) => boardReportWithdrawnLetter(person, about)));
		} else {
			const writers = await listPersons(tx, done.after.writerIds);
			messages.push(...writers.map((person) => boardReportSentBackLetter(person, about, actor.personName)));
		}
	}
	return { changes, messages };
}

interface TakenBack {
	readonly kind: 'withdrawn' | 'sent-back';
	readonly after: BoardReportState;
}

async function takeBack(
	tx: Tx,
	{ personId }: Actor,
	row: BoardReportRow,
	{ wasIssued }: PaperErased,
	now: Instant,
): Promise<TakenBack | null> {
	const before = await getBoardReportState(tx, row);
	const kind = row.state === 'awaiting-approval' ? 'sent-back' : 'withdrawn';
	if (kind === 'withdrawn' && !wasIssued) return null;
	const reason = kind === 'withdrawn' ? ERASED_FROM_PAPER : ERASED_FROM_DRAFT;
	const decided =
		kind === 'withdrawn'
			? decideWithdrawal(before, { personId, reason }, now)
			: decideSendingBack(before, { personId, reason });
	// Replaced or withdrawn already: it stays what it is.
	if (!decided.ok) return null;
	const after = evolveBoardReport(before, decided.value);
	await saveStanding(tx, row.id, {
		state: after.state,
		...(kind === 'withdrawn' ? { withdrawal: { at: now, reason } } : {}),
	});
	await appendStep(tx, row.id, { kind, personId, at: now, reason });
	return { kind, after };
}
