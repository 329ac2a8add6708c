import type { Found } from '../../app/domain/access/found.ts';
import type { BoardReport } from '../../app/domain/board-report/board-report.ts';
import type { StateName } from '../../app/domain/board-report/board-report-state.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import { discloseWhole } from '../../app/domain/disclosure/disclose-whole.ts';
import type { Disclosed } from '../../app/domain/disclosure/disclosed.ts';
import type { Reader } from '../connect.ts';
import { asFound } from './as-found.ts';

/** What was frozen when a report was approved. */
export interface Issue {
	/** What may leave the office. */
	readonly disclosed: Disclosed<BoardReport>;
	readonly templateVersion: string;
	/** Hash of the PDF's bytes, by which they are kept. */
	readonly pdfHash: Found<'document'>;
	/** Of the appendix; null for papers of before 30 November 2026, which hold theirs. */
	readonly appendixHash: Found<'document'> | null;
	readonly issuedAt: Instant;
}

/** The issue of a board already found, of a report already found in scope; null until it is approved. */
export async function findIssue(
	reader: Reader,
	reportId: Found<'board report'>,
	boardId: Found<'board'>,
): Promise<Issue | null> {
	const row = await reader
		.selectFrom('boardReportIssue')
		.select(['disclosed', 'templateVersion', 'pdfHash', 'appendixHash', 'issuedAt'])
		.where('reportId', '=', reportId)
		.where('boardId', '=', boardId)
		.executeTakeFirst();
	return row === undefined
		? null
		: asFound<Issue>({ ...row, disclosed: discloseWhole(JSON.parse(row.disclosed) as BoardReport) });
}

/** The exact report as it was frozen for a board: the office's alone. */
export async function findSnapshot(
	reader: Reader,
	reportId: Found<'board report'>,
	boardId: Found<'board'>,
): Promise<BoardReport | null> {
	const row = await reader
		.selectFrom('boardReportIssue')
		.select('snapshot')
		.where('reportId', '=', reportId)
		.where('boardId', '=', boardId)
		.executeTakeFirst();
	return row === undefined ? null : (JSON.parse(row.snapshot) as BoardReport);
}

/** As it was sent for approval last, for each board: the office's alone. Null where that was not kept. */
export async function findSent(
	reader: Reader,
	reportId: Found<'board report'>,
): Promise<readonly BoardReport[] | null> {
	const row = await reader
		.selectFrom('boardReportSent')
		.select('snapshot')
		.where('reportId', '=', reportId)
		.executeTakeFirst();
	return row === undefined ? null : [JSON.parse(row.snapshot) as BoardReport | BoardReport[]].flat();
}

/** Published and not taken back. A replaced one was read, so what it said is restated too. */
const READ_BY_BOARDS: readonly StateName[] = ['published', 'replaced'];

export interface PreviousIssue {
	readonly reportId: string;
	readonly exact: BoardReport;
	readonly disclosed: BoardReport;
}

/**
 * The exact snapshot, and what its readers were given, of the newest report on the programme that a board already found has read, of that quarter
 * or an earlier one, the given report apart; null for its first. What another board has read since is none of it.
 */
export async function findPreviousIssue(
	reader: Reader,
	programmeId: Found<'programme'>,
	boardId: string,
	quarter: number,
	reportId: Found<'board report'> | null,
): Promise<PreviousIssue | null> {
	const row = await reader
		.selectFrom('boardReport')
		.innerJoin('boardReportBoard as told', 'told.reportId', 'boardReport.id')
		.innerJoin('boardReportIssue as issue', 'issue.reportId', 'boardReport.id')
		.innerJoin('boardReportCover as cover', (join) =>
			join.onRef('cover.reportId', '=', 'issue.reportId').onRef('cover.boardId', '=', 'issue.boardId'),
		)
		.innerJoin('reportingPeriod', 'reportingPeriod.id', 'boardReport.periodId')
		.select(['boardReport.id as reportId', 'issue.snapshot', 'issue.disclosed'])
		.where('boardReport.programmeId', '=', programmeId)
		.where('told.boardId', '=', boardId)
		.where('boardReport.state', 'in', READ_BY_BOARDS)
		.where('reportingPeriod.number', '<=', quarter)
		.$if(reportId !== null, (query) => query.where('boardReport.id', '!=', reportId ?? ''))
		.orderBy('boardReport.publishedAt', 'desc')
		.orderBy('boardReport.id')
		// Its own issue; before papers had covers there was one, that of the first.
		.orderBy((issue) =>
			issue.case().when('issue.boardId', '=', boardId).then(0).else(issue.ref('cover.position')).end(),
		)
		.orderBy('issue.boardId')
		.limit(1)
		.executeTakeFirst();
	return row === undefined
		? null
		: {
				reportId: row.reportId,
				exact: JSON.parse(row.snapshot) as BoardReport,
				disclosed: JSON.parse(row.disclosed) as BoardReport,
			};
}
