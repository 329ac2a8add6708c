import type { Instant } from '../calendar/iso-date.ts';
import { missingReasonWords } from '../kpi/missing-reason-words.ts';
import type { NarrativeQuestion } from '../kpi-return/narrative.ts';
import type { MeasureUnit, SectionKey } from '../specification/specification.ts';

/** A return's workbook as it is drawn: every sheet, every cell with its place, and what stands in it. */
export interface ReturnWorkbook {
	readonly title: string;
	readonly subject: string;
	readonly madeAt: Instant;
	readonly sheets: readonly WorkbookSheet[];
	/** What the portal knows it by; seen by nobody who does not look for it. */
	readonly identity: { readonly sheet: string; readonly rows: readonly (readonly string[])[] };
}

export interface WorkbookSheet {
	/** In words, at most 31 characters. */
	readonly name: string;
	/** By column from A, in characters. */
	readonly widths: readonly number[];
	/** By row from the first, by column from A. */
	readonly rows: readonly (readonly SheetCell[])[];
	/** Rows at the top that stay, and are printed on every page. */
	readonly frozenRows: number;
}

export type SheetCell =
	| { readonly is: 'blank' }
	| { readonly is: TextRole; readonly text: string }
	| FigureBox
	| {
			readonly is: 'tick';
			readonly name: string;
			readonly section: SectionKey;
			readonly ticked: boolean;
			readonly help: BoxHelp;
	  }
	| {
			readonly is: 'words';
			readonly name: string;
			readonly question: NarrativeQuestion;
			readonly text: string;
			readonly help: BoxHelp;
	  }
	/** Last quarter's figure, as it would be typed; null where there is none. */
	| { readonly is: 'beside'; readonly unit: MeasureUnit; readonly value: number | null }
	| {
			readonly is: 'formula';
			readonly formula: Formula;
			readonly unit: MeasureUnit | 'share';
			/** What it comes to with what stands in the boxes now, for a reader that does not calculate. */
			readonly result: number | string;
	  };

export type TextRole =
	| 'title'
	| 'caption'
	| 'hint'
	| 'table-caption'
	/** Over figures. */
	| 'column-head'
	/** Over words. */
	| 'words-head'
	| 'row-head'
	/** Of a part, under the name of its whole. */
	| 'part-head'
	| 'group'
	| 'said'
	/** In a column of figures. */
	| 'figure-words'
	| 'total-head';

/** A box that takes a figure. */
export interface FigureBox {
	readonly is: 'box';
	/** By which it is found again, wherever it has been moved to: "Figure_0012". */
	readonly name: string;
	/** `figureKey`. */
	readonly key: string;
	readonly unit: MeasureUnit;
	/** As it would be typed (pounds, weeks); text where what was typed is no figure. */
	readonly value: number | string | null;
	readonly help: BoxHelp;
}

/** What is said when somebody comes to a box, and when something is typed that it does not take. */
export interface BoxHelp {
	readonly title: string;
	readonly text: string;
	readonly wrong: string;
}

export type Formula =
	/** What there is in a range, added; empty while there is nothing. */
	| { readonly kind: 'total'; readonly from: string; readonly to: string }
	/** Named boxes, added once every one of them is filled in. */
	| { readonly kind: 'all-of'; readonly names: readonly string[] }
	| { readonly kind: 'share'; readonly of: string; readonly outOf: string }
	| { readonly kind: 'same'; readonly as: string };

export const SOME_EMPTY = 'Some boxes are empty';
/** In the place of a share of none, as the return’s pages say it. */
export const SHARE_OF_NONE = missingReasonWords({ code: 'too-few' }, 'conclude');

export const BLANK: SheetCell = { is: 'blank' };
