import type { CellPlace, SheetCells } from './workbook-cells.ts';

/** What is told at a cell of a workbook that goes back to its sender. */
export interface CellMark {
	/** Null where the cell is gone: told on the sheet of problems alone. */
	readonly place: CellPlace | null;
	readonly text: string;
	/** What must be mended; or what the return will be asked about, and may stay. */
	readonly kind: 'problem' | 'question';
}

/** The sheet that lists them, by which it is known again when the workbook comes back. */
export const PROBLEMS_SHEET = 'Problems';
export const PROBLEMS_TITLE = 'What to mend in this workbook';

/** The list of an earlier marking, which is not the sender's. */
export const isProblemsSheet = ({ name, rows }: Pick<SheetCells, 'name' | 'rows'>): boolean => {
	const first = rows[0]?.[0];
	return name.startsWith(PROBLEMS_SHEET) && first?.kind === 'text' && first.text === PROBLEMS_TITLE;
};
