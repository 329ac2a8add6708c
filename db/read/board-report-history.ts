import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';
import type { BoardReportStepTable } from '../tables/board-report-step.ts';

export interface BoardReportStep {
	readonly kind: BoardReportStepTable['kind'];
	readonly at: Instant;
	readonly personId: string;
	readonly personName: string;
	readonly reason: string | null;
}

/** What happened to a report already found in scope, oldest first. */
export const listSteps = (
	reader: Reader,
	reportId: Found<'board report'>,
): Promise<readonly BoardReportStep[]> =>
	reader
		.selectFrom('boardReportStep as step')
		.innerJoin('person', 'person.id', 'step.personId')
		.select(['step.kind', 'step.at', 'step.personId', 'person.name as personName', 'step.reason'])
		.where('step.reportId', '=', reportId)
		.orderBy('step.position')
		.execute();

/** Persons who drafted or edited it, the first one first. */
export const listWriters = async (
	reader: Reader,
	reportId: Found<'board report'>,
): Promise<readonly string[]> => (await getWriters(reader, [reportId])).get(reportId) ?? [];

/** The same of several reports, by report. */
export async function getWriters(
	reader: Reader,
	reportIds: readonly Found<'board report'>[],
): Promise<ReadonlyMap<string, readonly string[]>> {
	if (reportIds.length === 0) return new Map();
	const rows = await reader
		.selectFrom('boardReportWriter')
		.select(['reportId', 'personId'])
		.where('reportId', 'in', reportIds)
		.orderBy('firstAt')
		.orderBy('personId')
		.orderBy('reportId')
		.execute();
	const writers = new Map<string, string[]>();
	for (const { reportId, personId } of rows)
		writers.set(reportId, [...(writers.get(reportId) ?? []), personId]);
	return writers;
}

export interface BoardTold {
	readonly id: string;
	readonly name: string;
	readonly publishedAt: Instant;
}

/** The boards that it was published to, by name: all of them, for its rules. */
export const listBoardsTold = (
	reader: Reader,
	reportId: Found<'board report'>,
): Promise<readonly BoardTold[]> => boardsTold(reader, [reportId]).execute();

export interface DownloadRow {
	readonly at: Instant;
	readonly personName: string;
	readonly format: string;
	/** Whose issue; null for downloads of before papers had covers. */
	readonly boardName: string | null;
}

/** Newest first. */
export const listDownloads = (
	reader: Reader,
	reportId: Found<'board report'>,
): Promise<readonly DownloadRow[]> =>
	reader
		.selectFrom('boardReportDownload as download')
		.innerJoin('person', 'person.id', 'download.personId')
		.leftJoin('board', 'board.id', 'download.boardId')
		.select(['download.at', 'person.name as personName', 'download.format', 'board.name as boardName'])
		.where('download.reportId', '=', reportId)
		.orderBy('download.at', 'desc')
		.orderBy('download.id')
		.execute();

/** The same of several reports, by report, as far as the reader may know them: a board's member knows their own boards. */
export async function getBoardsTold(
	reader: Reader,
	scope: Scope,
	reportIds: readonly Found<'board report'>[],
): Promise<ReadonlyMap<string, readonly BoardTold[]>> {
	if (reportIds.length === 0) return new Map();
	const rows = await boardsTold(reader, reportIds).execute();
	const known = rows.filter(({ id }) => scope.kind !== 'board' || scope.boardIds.includes(id));
	return Map.groupBy(known, ({ reportId }) => reportId);
}

const boardsTold = (reader: Reader, reportIds: readonly Found<'board report'>[]) =>
	reader
		.selectFrom('boardReportBoard as told')
		.innerJoin('board', 'board.id', 'told.boardId')
		.select(['told.reportId', 'board.id', 'board.name', 'told.publishedAt'])
		.where('told.reportId', 'in', reportIds)
		.orderBy('board.name')
		.orderBy('board.id')
		.orderBy('told.reportId');
