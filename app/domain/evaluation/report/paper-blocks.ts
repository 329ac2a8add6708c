import type { IsoDate } from '../../calendar/iso-date.ts';
import type { ChartDescription } from '../../chart/chart-description.ts';
import type { PaperColumn, PaperOf, PaperParagraph, PaperTable, SectionOf } from '../../text/paper.ts';

/** A paper about a tender. */
export interface EvaluationReport extends PaperOf<PaperBlock> {
	/** Of the newest step that it tells: never today, so that the same facts give the same bytes. */
	readonly madeOn: IsoDate;
}
type PaperSection = SectionOf<PaperBlock>;
export type PaperBlock = PaperParagraph | PaperTable | PaperChart;

export interface PaperChart {
	readonly kind: 'chart';
	readonly id: string;
	readonly caption: string;
	readonly description: ChartDescription;
	/** Of the table behind it. */
	readonly tableId: string;
	readonly source: string;
}

export interface TableRow {
	readonly cells: readonly string[];
	readonly total?: boolean;
}

export const table = (
	id: string,
	caption: string,
	columns: readonly PaperColumn[],
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
