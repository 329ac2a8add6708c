import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
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
		await book.xlsx.load(rowsAlone(opened).buffer as ArrayBuffer);
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

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The workbook again with nothing in it but its rows and its words. */
function rowsAlone({ sheets, sharedStrings }: OpenedWorkbook): Uint8Array {
	const names = sheets.map(
		({ name }, at) => `<sheet name="${quoted(name)}" sheetId="${at + 1}" r:id="s${at + 1}"/>`,
	);
	const links = [
		...sheets.map((_, at) => link(`s${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
		...(sharedStrings === null ? [] : [link('strings', 'sharedStrings', 'sharedStrings.xml')]),
	];
	const parts: Readonly<Record<string, string>> = {
		'[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
		'_rels/.rels': `${XML}<Relationships xmlns="${RELATIONS}">${link('book', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
		'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${TYPE}"><sheets>${names.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${RELATIONS}">${links.join('')}</Relationships>`,
		...Object.fromEntries(
			sheets.map(({ rows }, at) => [
				`xl/worksheets/sheet${at + 1}.xml`,
				`${XML}<worksheet xmlns="${MAIN}" xmlns:r="${TYPE}"><sheetData>${withoutRowStyles(rows)}</sheetData></worksheet>`,
			]),
		),
		...(sharedStrings === null ? {} : { 'xl/sharedStrings.xml': sharedStrings }),
	};
	return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
		level: 0,
	});
}

const ROW = /<row((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;

/** A row that has a style of its own, as Excel gives to a row of headings, sends exceljs looking for a list of styles that it was not handed. */
const withoutRowStyles = (rows: string): string =>
	rows.replaceAll(ROW, (_tag, said: string, end: string) => {
		const number = /\sr\s*=\s*["'](\d+)["']/.exec(said)?.[1];
		return `<row${number === undefined ? '' : ` r="${number}"`}${end}>`;
	});

const link = (id: string, type: string, target: string): string =>
	`<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"/>`;
const quoted = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
