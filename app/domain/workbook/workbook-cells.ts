import type { IsoDate } from '../calendar/iso-date.ts';

/** A workbook as it was read, whoever made it: what stands in its cells, and which cells have names. */
export interface WorkbookCells {
	/** In the order of their tabs, hidden ones too. */
	readonly sheets: readonly SheetCells[];
	/** Names given to single cells, as they were written. A name of several cells, or of none any more, is left out. */
	readonly names: ReadonlyMap<string, CellPlace>;
}

export interface SheetCells {
	readonly name: string;
	readonly hidden: boolean;
	/** By row from the first, by column from A; short where nothing follows. */
	readonly rows: readonly (readonly CellContent[])[];
}

export interface CellPlace {
	readonly sheet: string;
	/** "E14". */
	readonly address: string;
}

/** What stands in a cell. A formula counts as its result, as it was worked out when the workbook was saved. */
export type CellContent =
	| { readonly kind: 'empty' }
	| { readonly kind: 'number'; readonly value: number; readonly ofFormula?: true }
	| { readonly kind: 'text'; readonly text: string; readonly ofFormula?: true }
	/** The day that the sheet shows, whichever system of dates the workbook counts in and wherever the server stands. */
	| { readonly kind: 'day'; readonly day: IsoDate; readonly ofFormula?: true }
	| { readonly kind: 'truth'; readonly value: boolean; readonly ofFormula?: true }
	/** "#REF!", or a formula that was saved without its result. */
	| { readonly kind: 'fault'; readonly says: string };
