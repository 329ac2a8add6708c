import type { BoardReport } from '../domain/board-report/board-report.ts';
import type { Disclosed } from '../domain/disclosure/disclosed.ts';
import type { EvaluationReport } from '../domain/evaluation/report/paper-blocks.ts';
import type { GrantPaper } from '../domain/grant/papers/grant-paper.ts';
import type { ExportedTable, TableFile } from '../domain/workbook/exported-table.ts';
import type { ReturnWorkbook } from '../domain/workbook/return-workbook.ts';
import { makeThread } from './thread.ts';

export interface DrawnDocument {
	readonly bytes: Uint8Array;
	readonly pages: number;
	/** Of the template that drew it. */
	readonly templateVersion: string;
	/** Of a board report: a document of its own, attached to the paper too. */
	readonly appendix?: Uint8Array;
}

export type DrawnPaper = DrawnDocument & { readonly appendix: Uint8Array };

/** Draws documents in a thread of its own, so that nobody's page waits for a drawing. */
export interface DrawingOffice {
	/** `text` is the report as JSON: what is drawn is what is kept. */
	drawBoardReport(text: DisclosedText): Promise<DrawnPaper>;
	/** A letter or decision notice: it goes to those whom it is about, with their own figures. */
	drawGrantPaper(paper: GrantPaper): Promise<DrawnDocument>;
	/** For the file of a tender: it goes to the office and its auditors. */
	drawEvaluationReport(report: EvaluationReport): Promise<DrawnDocument>;
	/** What a provider fills in away from the portal. */
	drawReturnWorkbook(workbook: ReturnWorkbook): Promise<Uint8Array>;
	/** A table of a page, which its reader has seen. */
	drawTable(table: ExportedTable, as: TableFile): Promise<Uint8Array>;
	/** How much waits or is under way. */
	waiting(): number;
	close(): Promise<void>;
}

declare const disclosedTextBrand: unique symbol;
/** A disclosed board report as JSON. */
export type DisclosedText = string & { readonly [disclosedTextBrand]: true };
export const disclosedText = (report: Disclosed<BoardReport>): DisclosedText =>
	JSON.stringify(report) as DisclosedText;

type TableKind = `table-as-${TableFile}`;

export interface DrawingJob {
	readonly id: number;
	readonly kind: 'board-report' | 'grant-paper' | 'evaluation-report' | 'return-workbook' | TableKind;
	readonly text: string;
}
export type DrawingAnswer =
	| { readonly id: number; readonly drawn: DrawnDocument }
	| { readonly id: number; readonly fault: string };

const LONGEST_MS = 60_000;
/** Enough for a paper many times the usual one. V8 lets a heap grow towards its limit before it tidies up, so a larger limit is memory wasted. */
const MOST_MEGABYTES = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 8 };

/** `entry` is the file that the thread runs. */
export function makeDrawingOffice(entry: URL): DrawingOffice {
	const thread = makeThread<Omit<DrawingJob, 'id'>, DrawingAnswer>({
		entry,
		limits: MOST_MEGABYTES,
		longestMs: LONGEST_MS,
		name: 'the drawing thread',
	});
	const draw = async (kind: DrawingJob['kind'], text: string): Promise<DrawnDocument> => {
		const answer = await thread.ask({ kind, text });
		if ('drawn' in answer) return answer.drawn;
		throw new Error(`the document could not be drawn: ${answer.fault}`);
	};
	return {
		drawBoardReport: async (text) => {
			const { appendix, ...drawn } = await draw('board-report', text);
			if (appendix === undefined) throw new Error('a board report was drawn without its appendix');
			return { ...drawn, appendix };
		},
		drawGrantPaper: (paper) => draw('grant-paper', JSON.stringify(paper)),
		drawEvaluationReport: (report) => draw('evaluation-report', JSON.stringify(report)),
		drawReturnWorkbook: async (workbook) => (await draw('return-workbook', JSON.stringify(workbook))).bytes,
		drawTable: async (table, as) => (await draw(`table-as-${as}`, JSON.stringify(table))).bytes,
		waiting: () => thread.waiting(),
		close: () => thread.close(),
	};
}
