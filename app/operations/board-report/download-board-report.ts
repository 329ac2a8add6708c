import type { CoverRow } from '../../../db/read/board-report-covers.ts';
import { getFactsOfReport } from '../../../db/read/board-report-facts.ts';
import { findIssue } from '../../../db/read/board-report-issues.ts';
import { type BoardReportRow, findBoardReport } from '../../../db/read/board-reports.ts';
import { findDocument } from '../../../db/read/documents.ts';
import { appendDownload } from '../../../db/write/board-reports.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { buildBoardReport } from '../../domain/board-report/build-board-report.ts';
import { coverOf } from '../../domain/board-report/cover-of.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted } from '../../domain/result.ts';
import { disclosedText } from '../../gateways/drawing-office.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

/** The paper, its appendix, or the report as data. */
export type PaperFormat = 'pdf' | 'appendix' | 'data';

export interface DownloadBoardReport {
	readonly commandId: string;
	readonly reportId: string;
	/** Whose issue; the first that the reader may have where none is named. */
	readonly boardId?: string | null;
	readonly format: PaperFormat;
	/** False where only what the file is was asked for (HEAD): nobody gets its bytes, and nothing is recorded. */
	readonly bytesAsked?: boolean;
}

export interface BoardReportFile {
	readonly bytes: Uint8Array | string;
	readonly mediaType: string;
	readonly name: string;
}

/**
 * The file, once the download has been recorded: from approval on what was frozen, before that the office's draft with exact figures,
 * marked on every page. Null when the report is absent, out of scope, or withdrawn from the reader's boards.
 */
export async function downloadBoardReport(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: DownloadBoardReport,
): Promise<BoardReportFile | null> {
	const { reportId, format, boardId = null, bytesAsked = true } = command;
	const now = services.clock.businessNow();
	const row = await findBoardReport(services.db.reader, scope, londonDay(now), reportId);
	if (row === null || (row.state === 'withdrawn' && scope.kind !== 'office')) return null;
	const cover = coverOf(row, boardId);
	if (cover === undefined) return null;
	const isDraft = row.state === 'draft' || row.state === 'awaiting-approval';
	const file = isDraft
		? await draftFile(services, row, cover, format)
		: await issuedFile(services, row, cover, format);
	if (file === null || !bytesAsked) return file;
	const recorded = isDraft ? `draft-${format}` : format;
	const done = await carryOut<null, never>(
		services,
		actor,
		'download-board-report',
		gated(command),
		async (tx) => {
			await appendDownload(tx, {
				id: services.ids.next(),
				reportId,
				boardId: cover.boardId,
				personId: actor.personId,
				at: now,
				format: recorded,
			});
			return accepted({
				outcome: null,
				changes: [
					{
						action: 'board-report.downloaded',
						subject: { kind: 'board-report', id: reportId },
						bodyId: row.bodyId,
						after: { format: recorded, boardId: cover.boardId, hash: sha256(file.bytes) },
					},
				],
			});
		},
	);
	return done.ok ? file : null;
}

const MEDIA_TYPES = {
	pdf: 'application/pdf',
	appendix: 'application/pdf',
	data: 'application/json',
} as const;

const ENDINGS: Readonly<Record<PaperFormat, string>> = {
	pdf: '.pdf',
	appendix: '-appendix.pdf',
	data: '.json',
};
/** The board is named where the reader has the issues of several. */
const named = (
	{ programmeSlug, period, covers }: BoardReportRow,
	{ boardName }: CoverRow,
	format: PaperFormat,
	mark = '',
): string => {
	const board = covers.length === 1 ? '' : `-${boardName.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
	return `${programmeSlug}-${period.endsOn}${board}${mark}${ENDINGS[format]}`;
};

async function draftFile(
	services: Services,
	row: BoardReportRow,
	cover: CoverRow,
	format: PaperFormat,
): Promise<BoardReportFile> {
	const told = {
		today: londonDay(services.clock.businessNow()),
		demonstration: services.config.mode === 'demonstration',
	};
	const facts = await services.db.snapshot((reader) => getFactsOfReport(reader, row, told));
	const report = buildBoardReport(facts[row.covers.indexOf(cover)]!, 'office');
	const bytes = format === 'data' ? JSON.stringify(report, null, '\t') : await draw(services, report, format);
	return { bytes, mediaType: MEDIA_TYPES[format], name: named(row, cover, format, '-draft-exact-figures') };
}

async function draw(
	services: Services,
	report: ReturnType<typeof buildBoardReport>,
	format: 'pdf' | 'appendix',
): Promise<Uint8Array> {
	const { bytes, appendix } = await services.drawing.drawBoardReport(disclosedText(report));
	return format === 'pdf' ? bytes : appendix;
}

/** The bytes that were issued, found by their hash and held to it; null for the appendix of an old paper, which is in the paper. */
async function issuedFile(
	services: Services,
	row: BoardReportRow,
	cover: CoverRow,
	format: PaperFormat,
): Promise<BoardReportFile | null> {
	const issue = await findIssue(services.db.reader, row.id, cover.boardId);
	if (issue === null) throw new Error(`board report ${row.id} is ${row.state} and was never issued`);
	const mediaType = MEDIA_TYPES[format];
	const name = named(row, cover, format);
	if (format === 'data') return { bytes: JSON.stringify(issue.disclosed, null, '\t'), mediaType, name };
	const hash = format === 'pdf' ? issue.pdfHash : issue.appendixHash;
	if (hash === null) return null;
	const document = await findDocument(services.db.reader, hash);
	if (document === null || sha256(document.bytes) !== hash)
		throw new Error(`a PDF of board report ${row.id} is not the one that was issued`);
	return { bytes: document.bytes, mediaType, name };
}
