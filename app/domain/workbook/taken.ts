import type { NarrativeQuestion } from '../kpi-return/narrative.ts';
import type { SectionKey } from '../specification/specification.ts';
import type { FigureRead, TickRead, WordsRead } from './read-return-workbook.ts';
import type { CellPlace } from './workbook-cells.ts';
import type { WorkbookRefusal } from './workbook-refusal.ts';

/** What a workbook that somebody sent says of a return, whether the portal made it or they did. */
export interface Taken {
	readonly from: 'portal' | 'own';
	/** By `figureKey`. Of a workbook of the portal every box that has no problem, the empty ones too; of another one those that are filled. */
	readonly figures: ReadonlyMap<string, FigureRead>;
	readonly words: ReadonlyMap<NarrativeQuestion, WordsRead>;
	readonly nothingToReport: ReadonlyMap<SectionKey, TickRead>;
	readonly problems: readonly TakenProblem[];
	/** Labels of totals, which the portal works out itself. */
	readonly leftOut: readonly string[];
}

/** Said in words, at its cell; null where there is none any more. */
export interface TakenProblem {
	readonly place: CellPlace | null;
	readonly text: string;
}

export type TakeRefusal =
	| WorkbookRefusal
	/** A spreadsheet of their own, of which nobody has said yet which sheet is which table. */
	| { readonly code: 'sheets-unmatched' };

/** Which table of the return a sheet of somebody's own spreadsheet is, as it holds from quarter to quarter; null where it is none. */
export interface SheetMatch {
	readonly sheet: string;
	readonly table: string | null;
}
