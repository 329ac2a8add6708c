import type { Reader } from '../../../db/connect.ts';
import { getFactsOfReport } from '../../../db/read/board-report-facts.ts';
import {
	type BoardReportStep,
	type BoardTold,
	type DownloadRow,
	listBoardsTold,
	listDownloads,
	listSteps,
	listWriters,
} from '../../../db/read/board-report-history.ts';
import { findIssue, findSent, findSnapshot } from '../../../db/read/board-report-issues.ts';
import { type BoardReportRow, findBoardReport } from '../../../db/read/board-reports.ts';
import { wasWithdrawnForErasing } from '../../../db/read/erasures.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { BoardReport } from '../../domain/board-report/board-report.ts';
import { buildBoardReport } from '../../domain/board-report/build-board-report.ts';
import { type ChangesSinceSent, changesSinceSent } from '../../domain/board-report/changes-since-sent.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Disclosed } from '../../domain/disclosure/disclosed.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';

/** The officer's exact figures, or what leaves the office. A board member has no choice. */
export type FiguresWanted = 'exact' | 'disclosed';

export interface BoardReportShown {
	readonly row: BoardReportRow;
	/** Live until it is approved, frozen from then on. Null where a board's member opens one that was withdrawn. */
	readonly report: BoardReport | Disclosed<BoardReport> | null;
	readonly figures: FiguresWanted;
	/** Of the exact report as it would be frozen now; null once it is. */
	readonly digest: string | null;
	/** Whether its appendix is a document of its own: not in papers of before 30 November 2026. */
	readonly hasAppendix: boolean;
	/** What has changed since it was sent for approval; null where nothing has, or it is not waiting. */
	readonly since: ChangesSinceSent | null;
	/** It was withdrawn because words were erased from it, and is to be issued again. */
	readonly isErased: boolean;
	readonly boards: readonly BoardTold[];
	/** The report that it was drafted to replace, and the one that replaces it, where the reader reaches them. */
	readonly replaces: BoardReportRow | null;
	readonly replacement: BoardReportRow | null;
	/** For the office; null for boards. */
	readonly office: {
		readonly steps: readonly BoardReportStep[];
		readonly writerIds: readonly string[];
		readonly downloads: readonly DownloadRow[];
	} | null;
}

/** A board report with what stands round it, read in one snapshot; null when it is absent or out of scope. */
export async function showBoardReport(
	services: Services,
	scope: Scope,
	reportId: string,
	wanted: FiguresWanted,
): Promise<BoardReportShown | null> {
	const told = {
		today: londonDay(services.clock.businessNow()),
		demonstration: services.config.mode === 'demonstration',
	};
	return services.db.snapshot(async (reader) => {
		const find = (id: string | null) => (id === null ? null : findBoardReport(reader, scope, told.today, id));
		const row = await find(reportId);
		if (row === null) return null;
		const figures = scope.kind === 'office' ? wanted : 'disclosed';
		return {
			row,
			figures,
			...(await reportOf(reader, scope, row, figures, told)),
			isErased: row.state === 'withdrawn' && (await wasWithdrawnForErasing(reader, row.id)),
			boards: await listBoardsTold(reader, row.id),
			replaces: await find(row.replacesId),
			replacement: await find(row.replacementId),
			office:
				scope.kind === 'office'
					? {
							steps: await listSteps(reader, row.id),
							writerIds: await listWriters(reader, row.id),
							downloads: await listDownloads(reader, row.id),
						}
					: null,
		};
	});
}

type Told = Parameters<typeof getFactsOfReport>[2];

async function reportOf(
	reader: Reader,
	scope: Scope,
	row: BoardReportRow,
	figures: FiguresWanted,
	told: Told,
): Promise<Pick<BoardReportShown, 'report' | 'digest' | 'since' | 'hasAppendix'>> {
	if (row.state === 'draft' || row.state === 'awaiting-approval') {
		const facts = await getFactsOfReport(reader, row, told);
		const exact = buildBoardReport(facts, 'office');
		const sent = row.state === 'awaiting-approval' ? await findSent(reader, row.id) : null;
		return {
			report: figures === 'exact' ? exact : buildBoardReport(facts, 'public'),
			digest: sha256(JSON.stringify(exact)),
			hasAppendix: true,
			since: sent === null ? null : changesSinceSent(sent, exact),
		};
	}
	if (scope.kind !== 'office' && row.state === 'withdrawn')
		return { report: null, digest: null, since: null, hasAppendix: false };
	const issue = await findIssue(reader, row.id);
	const report = figures === 'exact' ? await findSnapshot(reader, row.id) : (issue?.disclosed ?? null);
	return { report, digest: null, since: null, hasAppendix: issue !== null && issue.appendixHash !== null };
}
