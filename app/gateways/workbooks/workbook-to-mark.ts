import { openWorkbook } from './open-workbook.ts';
import { rowsAlone } from './rows-alone.ts';
import { placeOf } from './scan-sheet.ts';

/** Cells that a library may unfold: as many as a large return has boxes, many times. */
const MOST_UNFOLDED = 200_000;

/** What a workbook that has been read is handed on as, to be marked: whole, or its rows alone where a library would unfold more than memory holds. */
export function workbookToMark(bytes: Uint8Array): Uint8Array {
	const opened = openWorkbook(bytes);
	if (!opened.ok) throw new Error('only a workbook that has been read is marked');
	const unfolded = opened.value.ranges.reduce((sum, range) => sum + cellsOf(range), 0);
	return unfolded > MOST_UNFOLDED ? rowsAlone(opened.value) : bytes;
}

/** How many cells a range has; of whole columns or rows, more than anybody unfolds. */
function cellsOf(range: string): number {
	const [from, to] = range.slice(range.lastIndexOf('!') + 1).split(':');
	const first = placeOf(from ?? '');
	const last = placeOf(to ?? from ?? '');
	if (first === null || last === null) return /^(?:[A-Z]{1,3}|\d+)$/.test(from ?? '') ? MOST_UNFOLDED : 1;
	return (Math.abs(last.row - first.row) + 1) * (Math.abs(last.column - first.column) + 1);
}
