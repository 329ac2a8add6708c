import { parentPort } from 'node:worker_threads';
import type { BoardReport } from '../app/domain/board-report/board-report.ts';
import { discloseWhole } from '../app/domain/disclosure/disclose-whole.ts';
import type { EvaluationReport } from '../app/domain/evaluation/report/paper-blocks.ts';
import type { GrantPaper } from '../app/domain/grant/papers/grant-paper.ts';
import type { ExportedTable } from '../app/domain/workbook/exported-table.ts';
import type { ReturnWorkbook } from '../app/domain/workbook/return-workbook.ts';
import type { DrawingAnswer, DrawingJob } from '../app/gateways/drawing-office.ts';
import { tableCsv } from '../templates/csv/table-csv.ts';
import { drawBoardReport, TEMPLATE_VERSION } from '../templates/pdf/board-report.ts';
import { drawEvaluationReport, EVALUATION_REPORT_VERSION } from '../templates/pdf/evaluation-report.ts';
import { drawGrantPaper, GRANT_PAPER_VERSION } from '../templates/pdf/grant-paper.ts';
import { drawReturnWorkbook, RETURN_WORKBOOK_VERSION } from '../templates/workbooks/return-workbook.ts';
import { drawTableWorkbook } from '../templates/workbooks/table-workbook.ts';

interface Drawn {
	readonly bytes: Buffer;
	readonly appendix?: Buffer;
}

const TABLE_VERSION = 'table-1';

const KINDS: Readonly<
	Record<
		DrawingJob['kind'],
		{ readonly draw: (text: string) => Promise<Drawn>; readonly templateVersion: string }
	>
> = {
	'board-report': {
		draw: async (text) => {
			const { paper, appendix } = await drawBoardReport(discloseWhole(JSON.parse(text) as BoardReport));
			return { bytes: paper, appendix };
		},
		templateVersion: TEMPLATE_VERSION,
	},
	'grant-paper': {
		draw: async (text) => ({ bytes: await drawGrantPaper(JSON.parse(text) as GrantPaper) }),
		templateVersion: GRANT_PAPER_VERSION,
	},
	'evaluation-report': {
		draw: async (text) => ({ bytes: await drawEvaluationReport(JSON.parse(text) as EvaluationReport) }),
		templateVersion: EVALUATION_REPORT_VERSION,
	},
	'return-workbook': {
		draw: async (text) => ({ bytes: await drawReturnWorkbook(JSON.parse(text) as ReturnWorkbook) }),
		templateVersion: RETURN_WORKBOOK_VERSION,
	},
	'table-as-xlsx': {
		draw: async (text) => ({ bytes: await drawTableWorkbook(JSON.parse(text) as ExportedTable) }),
		templateVersion: TABLE_VERSION,
	},
	'table-as-csv': {
		draw: async (text) => ({ bytes: Buffer.from(tableCsv(JSON.parse(text) as ExportedTable)) }),
		templateVersion: TABLE_VERSION,
	},
};

/** What the drawing thread runs: a document as JSON in, the bytes of a PDF or a workbook out. */
parentPort?.on('message', async ({ id, kind, text }: DrawingJob) => {
	const answer = (said: DrawingAnswer, give: ArrayBuffer[] = []) => parentPort?.postMessage(said, give);
	try {
		const { draw, templateVersion } = KINDS[kind];
		const drawn = await draw(text);
		const bytes = new Uint8Array(drawn.bytes);
		const appendix = drawn.appendix === undefined ? {} : { appendix: new Uint8Array(drawn.appendix) };
		const given = [bytes.buffer, ...Object.values(appendix).map(({ buffer }) => buffer)];
		answer({ id, drawn: { bytes, ...appendix, pages: countPages(drawn.bytes), templateVersion } }, given);
	} catch (fault) {
		answer({ id, fault: (fault as Error)?.stack ?? String(fault) });
	}
});

const countPages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
