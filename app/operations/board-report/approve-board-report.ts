import type { Tx } from '../../../db/connect.ts';
import { getFactsOfReport } from '../../../db/read/board-report-facts.ts';
import { findSent } from '../../../db/read/board-report-issues.ts';
import { getBoardReportState } from '../../../db/read/board-report-states.ts';
import { findBoardReport, lockBoardReport } from '../../../db/read/board-reports.ts';
import { listPersons } from '../../../db/read/recipients.ts';
import { appendStep, insertIssues, type NewIssue, saveStanding } from '../../../db/write/board-reports.ts';
import { saveDocument } from '../../../db/write/documents.ts';
import { boardReportApprovedLetter } from '../../../templates/emails/board-report-letters.ts';
import { nameBoardReport } from '../../../templates/emails/name-board-report.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { buildBoardReport } from '../../domain/board-report/build-board-report.ts';
import { changesSinceSent } from '../../domain/board-report/changes-since-sent.ts';
import { type ApprovalRefusal, decideApproval } from '../../domain/board-report/decide-approval.ts';
import { evolveBoardReport } from '../../domain/board-report/evolve-board-report.ts';
import { paperText } from '../../domain/board-report/paper-text.ts';
import type { Instant } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { disclosedText } from '../../gateways/drawing-office.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface ApproveBoardReport {
	readonly commandId: string;
	readonly reportId: string;
	/** Of the exact report that the approver had on the screen. */
	readonly digestSeen: string;
	/** That the approver has read what changed since it was sent, and says that the words still fit. */
	readonly changesRead?: boolean;
}

type Refusal = ApprovalRefusal | { readonly code: 'not-found' };
interface Approved {
	readonly digest: string;
	/** Of each board's issue, in the order of the covers. */
	readonly pdfHashes: readonly string[];
}

/** A second person approves, once for all its boards: the exact report, what may leave of it, and its PDF are frozen for each. The writers are told. */
export async function approveBoardReport(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: ApproveBoardReport,
): Promise<Result<Approved, Refusal>> {
	const { reportId, digestSeen, changesRead = false } = command;
	const now = services.clock.businessNow();
	const told = { today: londonDay(now), demonstration: services.config.mode === 'demonstration' };
	// Drawn before the transaction, in which nobody else could write: it is thrown away where it is no longer what was seen.
	const drawn = await draw(services, scope, reportId, digestSeen, told);
	return carryOut<Approved, Refusal>(services, actor, 'approve-board-report', gated(command), async (tx) => {
		const row = await lockBoardReport(tx, scope, told.today, reportId);
		if (row === null) return refused({ code: 'not-found' });
		const before = await getBoardReportState(tx, row);
		const reports = (await getFactsOfReport(tx, row, told)).map((facts) => buildBoardReport(facts, 'office'));
		const sent = await findSent(tx, row.id);
		const changed = sent !== null && changesSinceSent(sent, reports) !== null;
		const decided = decideApproval(
			before,
			{ approverId: actor.personId, digestSeen, digestNow: sha256(paperText(reports)), changed, changesRead },
			now,
		);
		if (!decided.ok) return decided;
		if (drawn === null) return refused({ code: 'report-changed' });
		const { state, writerIds } = evolveBoardReport(before, decided.value);
		const { digest } = decided.value;
		const issues: NewIssue[] = [];
		for (const [at, report] of reports.entries()) {
			const own = drawn.issues[at];
			if (own === undefined) return refused({ code: 'report-changed' });
			const [pdfHash, appendixHash] = await keepPdfs(tx, [own.bytes, own.appendix], now);
			issues.push({
				reportId,
				boardId: report.meeting.boardId,
				snapshot: JSON.stringify(report),
				disclosed: own.text,
				templateVersion: own.templateVersion,
				pdfHash,
				appendixHash,
				issuedAt: now,
			});
		}
		await insertIssues(tx, reportId, issues, drawn.sources);
		await saveStanding(tx, reportId, { state, approval: { by: actor.personId, at: now, digest } });
		await appendStep(tx, reportId, { kind: 'approved', personId: actor.personId, at: now });
		const about = nameBoardReport(row, `${services.config.origin}/board-reports/${reportId}`);
		return accepted({
			outcome: { digest, pdfHashes: issues.map(({ pdfHash }) => pdfHash) },
			changes: [
				{
					action: 'board-report.approved',
					subject: { kind: 'board-report', id: reportId },
					bodyId: row.bodyId,
					before: { state: before.state },
					after: {
						state,
						digest,
						issues: issues.map(({ boardId, pdfHash, appendixHash }) => ({ boardId, pdfHash, appendixHash })),
						templateVersion: issues[0]?.templateVersion ?? null,
						changedSinceSent: changed,
					},
				},
			],
			messages: (await listPersons(tx, writerIds)).map((person) =>
				boardReportApprovedLetter(person, about, actor.personName, changed),
			),
		});
	});
}

type Bytes = Uint8Array;

/** Their hashes, by which they are found again. */
async function keepPdfs(
	tx: Tx,
	[paper, appendix]: readonly [Bytes, Bytes],
	storedAt: Instant,
): Promise<readonly [string, string]> {
	const keep = async (bytes: Bytes): Promise<string> => {
		const hash = sha256(bytes);
		await saveDocument(tx, { hash, mediaType: 'application/pdf', bytes, storedAt });
		return hash;
	};
	return [await keep(paper), await keep(appendix)];
}

type Told = Parameters<typeof getFactsOfReport>[2];

/** Null where there is nothing to approve, or the report is no longer the one that was seen. */
async function draw(services: Services, scope: Scope, reportId: string, digestSeen: string, told: Told) {
	const facts = await services.db.snapshot(async (reader) => {
		const row = await findBoardReport(reader, scope, told.today, reportId);
		return row?.state === 'awaiting-approval' ? getFactsOfReport(reader, row, told) : null;
	});
	if (facts === null) return null;
	const exact = facts.map((each) => buildBoardReport(each, 'office'));
	if (sha256(paperText(exact)) !== digestSeen) return null;
	const issues = [];
	for (const each of facts) {
		const text = disclosedText(buildBoardReport(each, 'public'));
		issues.push({ ...(await services.drawing.drawBoardReport(text)), text });
	}
	return { issues, sources: exact[0]?.sources ?? [] };
}
