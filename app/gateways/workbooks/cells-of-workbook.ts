import ExcelJS from 'exceljs';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { MERGED_CELL } from '../../domain/workbook/cell-faults.ts';
import type {
	CellContent,
	CellPlace,
	SheetCells,
	WorkbookCells,
} from '../../domain/workbook/workbook-cells.ts';
import { MOST_OF_WORKBOOK, type WorkbookFileRefusal } from '../../domain/workbook/workbook-file-refusal.ts';
import { cellContent } from './cell-content.ts';
import type { OpenedSheet, OpenedWorkbook } from './open-workbook.ts';
import { plainText } from './plain-text.ts';
import { rowsAlone } from './rows-alone.ts';
import { type Place, placeOf, type ScannedCell, scanSheet } from './scan-sheet.ts';

/**
 * The cells of an opened workbook. exceljs reads its words, from the rows alone: it is handed nothing that it would unfold without end
 * (names and checks of whole columns). Numbers, days and what a formula came to are taken from the file itself, because exceljs reads “12abc” as 12,
 * a day in text as its year, and an empty result as none.
 */
export async function cellsOfWorkbook(
	opened: OpenedWorkbook,
): Promise<Result<WorkbookCells, WorkbookFileRefusal>> {
	const scanned: (readonly ScannedCell[])[] = [];
	for (const sheet of opened.sheets) {
		const scan = scanSheet(sheet.rows);
		if ('code' in scan) return refused(scan);
		scanned.push(scan.cells);
	}
	const cells = scanned.reduce((sum, sheet) => sum + sheet.length, 0);
	if (cells > MOST_OF_WORKBOOK.cells) return refused({ code: 'workbook-too-large', what: 'cells' });
	const book = new ExcelJS.Workbook();
	try {
		await book.xlsx.load(rowsAlone({ ...opened, styles: null }).buffer as ArrayBuffer);
		const sheets = opened.sheets.map((sheet, at) => sheetCells(book, sheet, scanned[at] ?? [], opened));
		return accepted({ sheets, names: namesOf(opened) });
	} catch {
		return refused({ code: 'workbook-not-readable' });
	}
}

function sheetCells(
	book: ExcelJS.Workbook,
	{ name, hidden, merged }: OpenedSheet,
	scanned: readonly ScannedCell[],
	{ shown, date1904 }: Pick<OpenedWorkbook, 'shown' | 'date1904'>,
): SheetCells {
	const sheet = book.getWorksheet(name);
	if (sheet === undefined) throw new Error('the library found another sheet');
	const rows: CellContent[][] = [];
	for (const cell of scanned) {
		const words = cell.type === 's' || cell.inline ? sheet.getCell(cell.address).text : null;
		set(rows, cell, cellContent(cell, { words, shown: shown[cell.style] ?? 'number', date1904 }));
	}
	for (const range of merged) for (const place of followersOf(range, rows)) set(rows, place, MERGED);
	return { name, hidden, rows };
}

const MERGED: CellContent = { kind: 'fault', says: MERGED_CELL };

/** Rows and cells that nothing stands in are there as empty ones, so that none is a hole. */
function set(rows: CellContent[][], { row, column }: Place, content: CellContent): void {
	while (rows.length <= row) rows.push([]);
	const cells = rows[row] ?? [];
	while (cells.length < column) cells.push({ kind: 'empty' });
	cells[column] = content;
}

/** A merge's cells but its first, as far as the sheet goes. */
function followersOf(range: string, rows: readonly (readonly CellContent[])[]): readonly Place[] {
	const [from, to] = range.split(':').map(placeOf);
	if (from === undefined || from === null || to === undefined || to === null)
		throw new Error('a merge of no cells');
	const width = Math.max(0, ...rows.map((row) => row.length));
	const followers: Place[] = [];
	for (let row = from.row; row <= Math.min(to.row, rows.length + 20); row += 1)
		for (let column = from.column; column <= Math.min(to.column, width + 20); column += 1)
			if (row !== from.row || column !== from.column) followers.push({ row, column });
	return followers;
}

const DEFINED = /<definedName((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*>([^<]*)<\/definedName>/g;
const ONE_CELL = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;

/** Names of the whole workbook that stand for one cell of a sheet that is there. A name that was given twice stands for neither. */
function namesOf({ definedNames, sheets }: OpenedWorkbook): ReadonlyMap<string, CellPlace> {
	const there = new Map(sheets.map(({ name }) => [name.toLowerCase(), name]));
	const found = new Map<string, CellPlace | null>();
	for (const [, said = '', text = ''] of definedNames.matchAll(DEFINED)) {
		if (/\slocalSheetId\s*=/.test(said)) continue;
		const name = plainText(/\sname\s*=\s*["']([^"']*)["']/.exec(said)?.[1] ?? '');
		const cell = ONE_CELL.exec(plainText(text).trim());
		const sheet = there.get((cell?.[1]?.replaceAll("''", "'") ?? cell?.[2] ?? '').toLowerCase());
		const place = cell === null || sheet === undefined ? null : { sheet, address: `${cell[3]}${cell[4]}` };
		found.set(name, found.has(name) ? null : place);
	}
	return new Map([...found].flatMap(([name, place]) => (place === null ? [] : [[name, place] as const])));
}
