import type { Scope } from '../../app/domain/access/scope.ts';
import type { BoardReportState } from '../../app/domain/board-report/board-report-state.ts';
import { decideSendingBack } from '../../app/domain/board-report/decide-sending-back.ts';
import { decideWithdrawal } from '../../app/domain/board-report/decide-withdrawal.ts';
import { evolveBoardReport } from '../../app/domain/board-report/evolve-board-report.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import { londonDay } from '../../app/domain/calendar/london.ts';
import { ERASED_FROM_DRAFT, ERASED_FROM_PAPER } from '../../app/domain/erasure/erasure.ts';
import type { Tx } from '../connect.ts';
import type { CoverRow } from '../read/board-report-covers.ts';
import { listBoardsTold } from '../read/board-report-history.ts';
import { getBoardReportState } from '../read/board-report-states.ts';
import { type BoardReportRow, lockBoardReport } from '../read/board-reports.ts';
import { type CoversOfMember, listMembersOfCovers, listPersons } from '../read/recipients.ts';
import { appendStep, saveStanding } from './board-reports.ts';
import type { PaperErased } from './erase-in-papers.ts';

export interface PaperTakenBack {
	/** As it stood before. */
	readonly row: BoardReportRow;
	readonly kind: 'withdrawn' | 'sent-back';
	readonly after: BoardReportState;
	/** Members of the boards that had it, or its writers, each with the covers that they may know of. */
	readonly told: readonly CoversOfMember<CoverRow>[];
}

/** A paper that awaited approval goes back to be read again; one that was approved or published is withdrawn, to be issued again: by the rules for people who do so. */
export async function takePapersBack(
	tx: Tx,
	scope: Scope,
	personId: string,
	papers: readonly PaperErased[],
	now: Instant,
): Promise<readonly PaperTakenBack[]> {
	const taken: PaperTakenBack[] = [];
	for (const paper of papers) {
		const row = await lockBoardReport(tx, scope, londonDay(now), paper.id);
		const done = row === null ? null : await takeBack(tx, personId, row, paper, now);
		if (done === null) continue;
		const boards = (await listBoardsTold(tx, done.row.id)).map(({ id }) => id);
		const told =
			done.kind === 'withdrawn'
				? await listMembersOfCovers(tx, done.row.covers, boards, londonDay(now))
				: (await listPersons(tx, done.after.writerIds)).map((person) => ({
						person,
						covers: done.row.covers,
					}));
		taken.push({ ...done, told });
	}
	return taken;
}

async function takeBack(
	tx: Tx,
	personId: string,
	row: BoardReportRow,
	{ wasIssued }: PaperErased,
	now: Instant,
): Promise<Omit<PaperTakenBack, 'told'> | null> {
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
	return { row, kind, after };
}
