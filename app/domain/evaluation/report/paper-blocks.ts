import type { IsoDate } from '../../calendar/iso-date.ts';
import type { ChartDescription } from '../../chart/chart-description.ts';

/** A paper about a tender, as data: its template draws this and decides nothing. Its blocks have the shapes of a board report's. */
export interface EvaluationReport {
	readonly body: string;
	/** Two lines over the title: what it is for, and the day. */
	readonly over: readonly [string, string];
	readonly title: string;
	readonly subtitle: string;
	readonly from: string;
	readonly runningTitle: string;
	/** Of the newest step that it tells: never today, so that the same facts give the same bytes. */
	readonly madeOn: IsoDate;
	readonly marks: readonly string[];
	readonly sections: readonly PaperSection[];
}

export interface PaperSection {
	readonly id: string;
	readonly level: 1 | 2;
	readonly heading: string;
	readonly blocks: readonly PaperBlock[];
}

export type PaperBlock = PaperParagraph | PaperTable | PaperChart;

export interface PaperParagraph {
	readonly kind: 'paragraph';
	readonly number: number;
	readonly lead: string | null;
	readonly text: string;
	readonly bullets: readonly string[];
	readonly rating: null;
}

export interface PaperTable {
	readonly kind: 'table';
	readonly id: string;
	readonly caption: string;
	readonly columns: readonly {
		readonly heading: string;
		readonly holds: 'words' | 'numbers';
		readonly width: number;
	}[];
	readonly rows: readonly {
		readonly cells: readonly { readonly text: string; readonly rating: null }[];
		readonly total: boolean;
	}[];
	readonly note: string | null;
}

export interface PaperChart {
	readonly kind: 'chart';
	readonly id: string;
	readonly caption: string;
	readonly description: ChartDescription;
	/** Of the table behind it. */
	readonly tableId: string;
	readonly source: string;
}

/** A paragraph without a number gets the next one when the paper is whole. */
export const paragraph = (text: string, bullets: readonly string[] = []): PaperParagraph => ({
	kind: 'paragraph',
	number: 0,
	lead: null,
	text,
	bullets,
	rating: null,
});

type Column = readonly [heading: string, width: number, holds?: 'numbers'];
export interface TableRow {
	readonly cells: readonly string[];
	readonly total?: boolean;
}

export const table = (
	id: string,
	caption: string,
	columns: readonly Column[],
	rows: readonly TableRow[],
	note: string | null = null,
): PaperTable => ({
	kind: 'table',
	id,
	caption,
	columns: columns.map(([heading, width, holds]) => ({ heading, width, holds: holds ?? 'words' })),
	rows: rows.map(({ cells, total = false }) => ({
		cells: cells.map((text) => ({ text, rating: null })),
		total,
	})),
	note,
});

export interface Section {
	readonly heading: string;
	readonly level?: 2;
	readonly blocks: readonly PaperBlock[];
}

/** Sections with their paragraphs, tables and figures numbered through the paper. */
export function numbered(sections: readonly Section[]): readonly PaperSection[] {
	let paragraphs = 0;
	let tables = 0;
	let figures = 0;
	return sections.map(
		({ heading, level, blocks }, index): PaperSection => ({
			id: `section-${index + 1}`,
			level: level ?? 1,
			heading: level === undefined ? heading.toUpperCase() : heading,
			blocks: blocks.map((block): PaperBlock => {
				if (block.kind === 'paragraph') {
					paragraphs += 1;
					return { ...block, number: paragraphs };
				}
				if (block.kind === 'chart') {
					figures += 1;
					return {
						...block,
						caption: `Figure ${figures}: ${block.caption}`,
						source: `The figures are in table ${tables + 1}.`,
					};
				}
				tables += 1;
				return { ...block, caption: `Table ${tables}: ${block.caption}` };
			}),
		}),
	);
}
