import type { StateName } from '../../app/domain/board-report/board-report-state.ts';
import type { OfficerWords } from '../../app/domain/board-report/officer-words.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Source } from '../../app/domain/kpi/kpi-value.ts';
import type { Tx } from '../connect.ts';
import type { BoardReportDownloadTable } from '../tables/board-report-download.ts';
import type { BoardReportIssueTable } from '../tables/board-report-issue.ts';
import type { BoardReportStepTable } from '../tables/board-report-step.ts';

export interface NewDraft {
	readonly id: string;
	readonly programmeId: string;
	readonly periodId: string;
	readonly meetingId: string;
	readonly title: string;
	readonly words: OfficerWords;
	readonly draftedBy: string;
	readonly draftedAt: Instant;
	readonly replacesId: string | null;
}

export async function insertDraft(tx: Tx, draft: NewDraft): Promise<void> {
	const { id, programmeId, periodId, meetingId, title, words, draftedBy, draftedAt, replacesId } = draft;
	await tx
		.insertInto('board_report')
		.values({
			id,
			programme_id: programmeId,
			period_id: periodId,
			meeting_id: meetingId,
			state: 'draft',
			title,
			words: JSON.stringify(words),
			drafted_by: draftedBy,
			drafted_at: draftedAt,
			replaces_id: replacesId,
		})
		.execute();
	await saveWriter(tx, id, draftedBy, draftedAt);
}

/** Whoever has written in it once may never approve it. */
export async function saveWriter(tx: Tx, reportId: string, personId: string, at: Instant): Promise<void> {
	await tx
		.insertInto('board_report_writer')
		.values({ report_id: reportId, person_id: personId, first_at: at })
		.onConflict((conflict) => conflict.columns(['report_id', 'person_id']).doNothing())
		.execute();
}

export async function saveWords(tx: Tx, reportId: string, title: string, words: OfficerWords): Promise<void> {
	await tx
		.updateTable('board_report')
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
		.updateTable('board_report')
		.set((row) => ({
			state,
			version: row('version', '+', 1),
			...(approval === undefined
				? {}
				: { approved_by: approval.by, approved_at: approval.at, digest: approval.digest }),
			...(publishedAt === undefined ? {} : { published_at: publishedAt }),
			...(withdrawal === undefined
				? {}
				: { withdrawn_at: withdrawal.at, withdrawn_reason: withdrawal.reason }),
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
		.selectFrom('board_report_step')
		.select((row) => row.fn.max('position').as('position'))
		.where('report_id', '=', reportId)
		.executeTakeFirst();
	await tx
		.insertInto('board_report_step')
		.values({
			report_id: reportId,
			position: Number(last?.position ?? 0) + 1,
			kind,
			person_id: personId,
			at,
			reason: reason ?? null,
		})
		.execute();
}

/** Freezes what was approved. Never changed afterwards: triggers hold it. */
export async function insertIssue(
	tx: Tx,
	issue: BoardReportIssueTable,
	sources: readonly Pick<Source, 'returnId' | 'submission'>[],
): Promise<void> {
	await tx.insertInto('board_report_issue').values(issue).execute();
	if (sources.length === 0) return;
	await tx
		.insertInto('board_report_source')
		.values(
			sources.map(({ returnId, submission }) => ({
				report_id: issue.report_id,
				return_id: returnId,
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
		.insertInto('board_report_board')
		.values(
			boardIds.map((boardId) => ({ report_id: reportId, board_id: boardId, published_at: publishedAt })),
		)
		.execute();
}

export async function appendDownload(tx: Tx, download: BoardReportDownloadTable): Promise<void> {
	await tx.insertInto('board_report_download').values(download).execute();
}
