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

/** Of a report already found in scope; null until it is approved. */
export async function findIssue(reader: Reader, reportId: Found<'board report'>): Promise<Issue | null> {
	const row = await reader
		.selectFrom('boardReportIssue')
		.select(['disclosed', 'templateVersion', 'pdfHash', 'appendixHash', 'issuedAt'])
		.where('reportId', '=', reportId)
		.executeTakeFirst();
	return row === undefined
		? null
		: asFound<Issue>({ ...row, disclosed: discloseWhole(JSON.parse(row.disclosed) as BoardReport) });
}

/** The exact report as it was frozen: the office's alone. */
export async function findSnapshot(
	reader: Reader,
	reportId: Found<'board report'>,
): Promise<BoardReport | null> {
	const row = await reader
		.selectFrom('boardReportIssue')
		.select('snapshot')
		.where('reportId', '=', reportId)
		.executeTakeFirst();
	return row === undefined ? null : (JSON.parse(row.snapshot) as BoardReport);
}

/** As it was sent for approval last: the office's alone. Null where that was not kept. */
export async function findSent(reader: Reader, reportId: Found<'board report'>): Promise<BoardReport | null> {
	const row = await reader
		.selectFrom('boardReportSent')
		.select('snapshot')
		.where('reportId', '=', reportId)
		.executeTakeFirst();
	return row === undefined ? null : (JSON.parse(row.snapshot) as BoardReport);
}

/** Published and not taken back. A replaced one was read, so what it said is restated too. */
const READ_BY_BOARDS: readonly StateName[] = ['published', 'replaced'];

/**
 * The exact snapshot, and what its readers were given, of the newest report on the programme that a board has read, of that quarter or an earlier one, the given report
 * apart; null for the first.
 */
export async function findPreviousSnapshot(
	reader: Reader,
	programmeId: Found<'programme'>,
	quarter: number,
	reportId: Found<'board report'> | null,
): Promise<{ readonly exact: BoardReport; readonly disclosed: BoardReport } | null> {
	const row = await reader
		.selectFrom('boardReport')
		.innerJoin('boardReportIssue', 'boardReportIssue.reportId', 'boardReport.id')
		.innerJoin('reportingPeriod', 'reportingPeriod.id', 'boardReport.periodId')
		.select(['boardReportIssue.snapshot', 'boardReportIssue.disclosed'])
		.where('boardReport.programmeId', '=', programmeId)
		.where('boardReport.state', 'in', READ_BY_BOARDS)
		.where('reportingPeriod.number', '<=', quarter)
		.$if(reportId !== null, (query) => query.where('boardReport.id', '!=', reportId ?? ''))
		.orderBy('boardReport.publishedAt', 'desc')
		.orderBy('boardReport.id')
		.limit(1)
		.executeTakeFirst();
	return row === undefined
		? null
		: {
				exact: JSON.parse(row.snapshot) as BoardReport,
				disclosed: JSON.parse(row.disclosed) as BoardReport,
			};
}
