import type { NarrativeQuestion } from '../kpi-return/narrative.ts';
import type { SectionKey } from '../specification/specification.ts';
import type { CellPlace } from './workbook-cells.ts';

/** Why a cell was not read. Nothing is guessed at: it is told at its cell. */
export interface WorkbookProblem {
	readonly why: CellRefusal;
	/** Null where the cell is no longer there. */
	readonly place: CellPlace | null;
	readonly about: ProblemAbout;
	/** What stood there, as the sheet holds it; empty where nothing did. */
	readonly said: string;
}

export type CellRefusal =
	/** The refusal of `parseFigure`. */
	| { readonly code: 'not-a-figure'; readonly problem: string }
	/** More digits than a spreadsheet shows: 0.30000000000000004. */
	| { readonly code: 'too-many-digits' }
	| { readonly code: 'day-in-box' }
	| { readonly code: 'truth-in-box' }
	| { readonly code: 'fault-in-cell' }
	| { readonly code: 'not-yes-or-no' }
	| { readonly code: 'not-words' }
	| { readonly code: 'words-too-long'; readonly atMost: number }
	/** Its row, column or sheet was deleted. */
	| { readonly code: 'cell-gone' }
	/** Every box of a section is gone. */
	| { readonly code: 'sheet-gone' }
	/** Two boxes are one cell. */
	| { readonly code: 'cells-overlap' }
	/** The row no longer says what it is of: rows were sorted, or typed over. */
	| { readonly code: 'row-changed'; readonly label: string };

export type ProblemAbout =
	| { readonly kind: 'figure' /** `figureKey`. */; readonly box: string }
	| { readonly kind: 'words'; readonly question: NarrativeQuestion }
	| { readonly kind: 'nothing-to-report'; readonly section: SectionKey }
	| { readonly kind: 'section'; readonly section: SectionKey };
