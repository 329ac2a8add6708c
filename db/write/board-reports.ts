import type { StateName } from '../../app/domain/board-report/board-report-state.ts';
import type { OfficerWords } from '../../app/domain/board-report/officer-words.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Source } from '../../app/domain/kpi/kpi-value.ts';
import type { Tx } from '../connect.ts';
import type { BoardReportDownloadTable } from '../tables/board-report-download.ts';
import type { BoardReportIssueTable } from '../tables/board-report-issue.ts';
import type { BoardReportStepTable } from '../tables/board-report-step.ts';

export interface NewCover {
	readonly boardId: string;
	readonly meetingId: string;
	readonly asked: string;
}

export interface NewDraft {
	readonly id: string;
	readonly programmeId: string;
	readonly periodId: string;
	/** In their order. */
	readonly covers: readonly NewCover[];
	readonly title: string;
	readonly words: OfficerWords;
	readonly draftedBy: string;
	readonly draftedAt: Instant;
	readonly replacesId: string | null;
}

export async function insertDraft(tx: Tx, draft: NewDraft): Promise<void> {
	const { id, programmeId, periodId, covers, title, words, draftedBy, draftedAt, replacesId } = draft;
	await tx
		.insertInto('boardReport')
		.values({
			id,
			programmeId,
			periodId,
			state: 'draft',
			title,
			words: JSON.stringify(words),
			draftedBy,
			draftedAt,
			replacesId,
		})
		.execute();
	for (const cover of covers) await saveCover(tx, id, cover);
	await saveWriter(tx, id, draftedBy, draftedAt);
}

/** A board's cover, after those that there are; the meeting and the question of one that there is. */
export async function saveCover(
	tx: Tx,
	reportId: string,
	{ boardId, meetingId, asked }: NewCover,
): Promise<void> {
	const last = await tx
		.selectFrom('boardReportCover')
		.select((row) => row.fn.max('position').as('position'))
		.where('reportId', '=', reportId)
		.executeTakeFirst();
	await tx
		.insertInto('boardReportCover')
		.values({ reportId, boardId, meetingId, asked, position: Number(last?.position ?? 0) + 1 })
		.onConflict((conflict) => conflict.columns(['reportId', 'boardId']).doUpdateSet({ meetingId, asked }))
		.execute();
}

export async function deleteCover(tx: Tx, reportId: string, boardId: string): Promise<void> {
	await tx
		.deleteFrom('boardReportCover')
		.where('reportId', '=', reportId)
		.where('boardId', '=', boardId)
		.execute();
}

/** A page that was drawn before cannot be saved over what is there now. */
export async function bumpReport(tx: Tx, reportId: string): Promise<void> {
	await tx
		.updateTable('boardReport')
		.set((row) => ({ version: row('version', '+', 1) }))
		.where('id', '=', reportId)
		.execute();
}

/** Whoever has written in it once may never approve it. */
export async function saveWriter(tx: Tx, reportId: string, personId: string, at: Instant): Promise<void> {
	await tx
		.insertInto('boardReportWriter')
		.values({ reportId, personId, firstAt: at })
		.onConflict((conflict) => conflict.columns(['reportId', 'personId']).doNothing())
		.execute();
}

export async function saveWords(tx: Tx, reportId: string, title: string, words: OfficerWords): Promise<void> {
	await tx
		.updateTable('boardReport')
		.set((row) => ({ title, words: JSON.stringify(words), version: row('version', '+', 1) }))
		.where('id', '=', reportId)
		.execute();
}

/** What a step changes in the report's own row. Left out: as it was. */
export interface Standing {
	readonly state: StateName;
	readonly approval?: { readonly by: string; readonly at: Instant; readonly digest: string };
	readonly publishedAt?: Instant;
	readonly withdrawal?: { readonly at: Instant; readonly reason: string };
}

export async function saveStanding(
	tx: Tx,
	reportId: string,
	{ state, approval, publishedAt, withdrawal }: Standing,
): Promise<void> {
	await tx
		.updateTable('boardReport')
		.set((row) => ({
			state,
			version: row('version', '+', 1),
			...(approval === undefined
				? {}
				: { approvedBy: approval.by, approvedAt: approval.at, digest: approval.digest }),
			...(publishedAt === undefined ? {} : { publishedAt }),
			...(withdrawal === undefined ? {} : { withdrawnAt: withdrawal.at, withdrawnReason: withdrawal.reason }),
		}))
		.where('id', '=', reportId)
		.execute();
}

export interface Step {
	readonly kind: BoardReportStepTable['kind'];
	readonly personId: string;
	readonly at: Instant;
	readonly reason?: string;
}

/** Adds to what happened to the report. Two at once cannot both have the same place. */
export async function appendStep(
	tx: Tx,
	reportId: string,
	{ kind, personId, at, reason }: Step,
): Promise<void> {
	const last = await tx
		.selectFrom('boardReportStep')
		.select((row) => row.fn.max('position').as('position'))
		.where('reportId', '=', reportId)
		.executeTakeFirst();
	await tx
		.insertInto('boardReportStep')
		.values({
			reportId,
			position: Number(last?.position ?? 0) + 1,
			kind,
			personId,
			at,
			reason: reason ?? null,
		})
		.execute();
}

/** What was approved for one board. */
export type NewIssue = BoardReportIssueTable;

/** Freezes what was approved: an issue for each board, on the same returns. Never changed afterwards: triggers hold it. */
export async function insertIssues(
	tx: Tx,
	reportId: string,
	issues: readonly NewIssue[],
	sources: readonly Pick<Source, 'returnId' | 'submission'>[],
): Promise<void> {
	for (const issue of issues) await tx.insertInto('boardReportIssue').values(issue).execute();
	if (sources.length === 0) return;
	await tx
		.insertInto('boardReportSource')
		.values(
			sources.map(({ returnId, submission }) => ({
				reportId,
				returnId,
				submission,
			})),
		)
		.execute();
}

export async function insertBoardsTold(
	tx: Tx,
	reportId: string,
	boardIds: readonly string[],
	publishedAt: Instant,
): Promise<void> {
	await tx
		.insertInto('boardReportBoard')
		.values(boardIds.map((boardId) => ({ reportId, boardId, publishedAt })))
		.execute();
}

export async function appendDownload(tx: Tx, download: BoardReportDownloadTable): Promise<void> {
	await tx.insertInto('boardReportDownload').values(download).execute();
}

/** How it read when it was sent for approval; that of an earlier sending gives way. */
export async function saveSent(tx: Tx, reportId: string, snapshot: string, sentAt: Instant): Promise<void> {
	await tx
		.insertInto('boardReportSent')
		.values({ reportId, snapshot, sentAt })
		.onConflict((conflict) => conflict.column('reportId').doUpdateSet({ snapshot, sentAt }))
		.execute();
}
