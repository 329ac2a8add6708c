import type { Reader } from '../../../db/connect.ts';
import type { CoverRow } from '../../../db/read/board-report-covers.ts';
import { getFactsOfReport } from '../../../db/read/board-report-facts.ts';
import {
	type BoardReportStep,
	type BoardTold,
	type DownloadRow,
	getBoardsTold,
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
import { coverOf } from '../../domain/board-report/cover-of.ts';
import { paperText } from '../../domain/board-report/paper-text.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Disclosed } from '../../domain/disclosure/disclosed.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';

/** The officer's exact figures, or what leaves the office. A board member has no choice. */
export type FiguresWanted = 'exact' | 'disclosed';

export interface BoardReportShown {
	readonly row: BoardReportRow;
	/** Whose issue it is. */
	readonly cover: CoverRow;
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
	/** The boards that it was published to, as far as the reader may know them. */
	readonly boards: readonly BoardTold[];
	/** Until it is approved, what its other boards are to be given. */
	readonly others: readonly OtherIssue[];
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

export interface OtherIssue {
	readonly cover: CoverRow;
	readonly report: BoardReport | Disclosed<BoardReport>;
}

/** A board report with what stands round it, read in one snapshot; null when it is absent or out of scope. `boardId` says whose issue, the first otherwise. */
export async function showBoardReport(
	services: Services,
	scope: Scope,
	reportId: string,
	wanted: FiguresWanted,
	boardId: string | null = null,
): Promise<BoardReportShown | null> {
	const told = {
		today: londonDay(services.clock.businessNow()),
		demonstration: services.config.mode === 'demonstration',
	};
	return services.db.snapshot(async (reader) => {
		const find = (id: string | null) => (id === null ? null : findBoardReport(reader, scope, told.today, id));
		const row = await find(reportId);
		const cover = row === null ? undefined : coverOf(row, boardId);
		if (row === null || cover === undefined) return null;
		const figures = scope.kind === 'office' ? wanted : 'disclosed';
		return {
			row,
			cover,
			figures,
			...(await reportOf(reader, scope, row, { cover, figures, told })),
			isErased: row.state === 'withdrawn' && (await wasWithdrawnForErasing(reader, row.id)),
			boards: (await getBoardsTold(reader, scope, [row.id])).get(row.id) ?? [],
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

interface Asked {
	readonly cover: CoverRow;
	readonly figures: FiguresWanted;
	readonly told: Told;
}

async function reportOf(
	reader: Reader,
	scope: Scope,
	row: BoardReportRow,
	{ cover, figures, told }: Asked,
): Promise<Pick<BoardReportShown, 'report' | 'digest' | 'since' | 'hasAppendix' | 'others'>> {
	if (row.state === 'draft' || row.state === 'awaiting-approval') {
		const facts = await getFactsOfReport(reader, row, told);
		const exact = facts.map((each) => buildBoardReport(each, 'office'));
		const sent = row.state === 'awaiting-approval' ? await findSent(reader, row.id) : null;
		const shown = figures === 'exact' ? exact : facts.map((each) => buildBoardReport(each, 'public'));
		const issues = row.covers.flatMap((each, at) => {
			const report = shown[at];
			return report === undefined ? [] : [{ cover: each, report }];
		});
		return {
			report: issues.find((each) => each.cover === cover)?.report ?? null,
			others: issues.filter((each) => each.cover !== cover),
			digest: sha256(paperText(exact)),
			hasAppendix: true,
			since: sent === null ? null : changesSinceSent(sent, exact),
		};
	}
	const nothingLive = { digest: null, since: null, others: [] };
	if (scope.kind !== 'office' && row.state === 'withdrawn')
		return { ...nothingLive, report: null, hasAppendix: false };
	const issue = await findIssue(reader, row.id, cover.boardId);
	const report =
		figures === 'exact' ? await findSnapshot(reader, row.id, cover.boardId) : (issue?.disclosed ?? null);
	return { ...nothingLive, report, hasAppendix: issue !== null && issue.appendixHash !== null };
}
