import type { ChartDescription } from '../chart/chart-description.ts';
import type { Rating } from '../kpi/kpi-value.ts';

/**
 * What a board report is made of, as data: the web page and the PDF draw these and decide nothing. Every number in them
 * has been disclosed for the report's readers already.
 */
export type ReportBlock = ReportParagraph | ReportTable | ReportChart | ReportStatement;

/** A numbered paragraph. Numbers run through the whole report, so that a member can say "paragraph 14". */
export interface ReportParagraph {
	readonly kind: 'paragraph';
	readonly number: number;
	/** Said in bold before the text: "What changed." Null for none. */
	readonly lead: string | null;
	readonly text: string;
	readonly bullets: readonly string[];
	/** Shown after the text as a shape and words; null where the paragraph rates nothing. */
	readonly rating: Rating | null;
	/** The rating in words, with why nothing is rated; absent in reports kept before 30 November 2026. */
	readonly ratingWords?: string | null;
	/** Ids of tables and charts that stand in the appendix for this paragraph, until numbers are given and they are said in its text. */
	readonly see?: readonly string[];
}

/** A sentence that stands on every page of its kind, set apart and not numbered. */
export interface ReportStatement {
	readonly kind: 'statement';
	readonly text: string;
}

export interface ReportTable {
	readonly kind: 'table';
	/** Stable within a report: `table-partner-contact-by-quarter`. */
	readonly id: string;
	/** "Table 3: Partner contact by area, to 30 June 2017". */
	readonly caption: string;
	readonly columns: readonly ReportColumn[];
	readonly rows: readonly ReportRow[];
	/** What a reader must know of the whole table; null for nothing. */
	readonly note: string | null;
	/** Written where it belongs, read in the appendix. */
	readonly place?: 'appendix';
}

export interface ReportColumn {
	readonly heading: string;
	/** Numbers are set to the right, words to the left. */
	readonly holds: 'words' | 'numbers';
	/** Share of the table's width, relative to the other columns'. */
	readonly width: number;
}

/** The first cell is the row's heading. */
export interface ReportRow {
	readonly cells: readonly ReportCell[];
	readonly total: boolean;
}

export interface ReportCell {
	readonly text: string;
	/** Where the cell is a rating it is drawn as a shape and words; null for any other cell. */
	readonly rating: Rating | null;
}

/** A chart as what it shows; `layoutChart` works out its geometry for the page's or the paper's width. */
export interface ReportChart {
	readonly kind: 'chart';
	readonly id: string;
	/** "Figure 2: Partner contact by quarter". */
	readonly caption: string;
	readonly description: ChartDescription;
	/** Id of the table behind the chart, in the appendix. */
	readonly tableId: string;
	/** "The figures are in table 12." */
	readonly source: string;
}

/** Headings: level 1 in capitals (PURPOSE), level 2 as written. */
export interface ReportSection {
	/** Stable within a report: `performance`, `partner-contact`. */
	readonly id: string;
	readonly level: 1 | 2;
	readonly heading: string;
	readonly blocks: readonly ReportBlock[];
}
