import type { BoardReport } from '../../app/domain/board-report/board-report.ts';
import type { StateName } from '../../app/domain/board-report/board-report-state.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import { discloseWhole } from '../../app/domain/disclosure/disclose-whole.ts';
import type { Disclosed } from '../../app/domain/disclosure/disclosed.ts';
import type { Reader } from '../connect.ts';

/** What was frozen when a report was approved. */
export interface Issue {
	/** What may leave the office. */
	readonly disclosed: Disclosed<BoardReport>;
	readonly templateVersion: string;
	/** Hash of the PDF's bytes, by which they are kept. */
	readonly pdfHash: string;
	readonly issuedAt: Instant;
}

/** Of a report already found in scope; null until it is approved. */
export async function findIssue(reader: Reader, reportId: string): Promise<Issue | null> {
	const row = await reader
		.selectFrom('board_report_issue')
		.select([
			'disclosed',
			'template_version as templateVersion',
			'pdf_hash as pdfHash',
			'issued_at as issuedAt',
		])
		.where('report_id', '=', reportId)
		.executeTakeFirst();
	return row === undefined
		? null
		: { ...row, disclosed: discloseWhole(JSON.parse(row.disclosed) as BoardReport) };
}

/** The exact report as it was frozen: the office's alone. */
export async function findSnapshot(reader: Reader, reportId: string): Promise<BoardReport | null> {
	const row = await reader
		.selectFrom('board_report_issue')
		.select('snapshot')
		.where('report_id', '=', reportId)
		.executeTakeFirst();
	return row === undefined ? null : (JSON.parse(row.snapshot) as BoardReport);
}

/** Published and not taken back. A replaced one was read, so what it said is restated too. */
const READ_BY_BOARDS: readonly StateName[] = ['published', 'replaced'];

/**
 * The exact snapshot of the newest report on the programme that a board has read, of that quarter or an earlier one, the given report
 * apart; null for the first.
 */
export async function findPreviousSnapshot(
	reader: Reader,
	programmeId: string,
	quarter: number,
	reportId: string | null,
): Promise<BoardReport | null> {
	const row = await reader
		.selectFrom('board_report')
		.innerJoin('board_report_issue', 'board_report_issue.report_id', 'board_report.id')
		.innerJoin('reporting_period', 'reporting_period.id', 'board_report.period_id')
		.select('board_report_issue.snapshot')
		.where('board_report.programme_id', '=', programmeId)
		.where('board_report.state', 'in', READ_BY_BOARDS)
		.where('reporting_period.number', '<=', quarter)
		.$if(reportId !== null, (query) => query.where('board_report.id', '!=', reportId ?? ''))
		.orderBy('board_report.published_at', 'desc')
		.orderBy('board_report.id')
		.limit(1)
		.executeTakeFirst();
	return row === undefined ? null : (JSON.parse(row.snapshot) as BoardReport);
}
