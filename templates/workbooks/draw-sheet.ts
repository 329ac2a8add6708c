import type { Workbook, Worksheet } from 'exceljs';
import { cellAddress } from '../../app/domain/workbook/cell-address.ts';
import type { SheetCell, WorkbookSheet } from '../../app/domain/workbook/return-workbook.ts';
import { drawCell } from './draw-cell.ts';
import { heightOfText, LINE, rowHeight } from './row-height.ts';
import { WRAPPED } from './style.ts';

const A4 = 9;
const WORDS_BOX = 6 * LINE;
/** So wide is a page at least, that what runs on over empty cells is printed whole. */
const PAGE_WIDTH = 130;

/** A sheet with its cells, its names, what stays at the top, and how it is printed. */
export function drawSheet(workbook: Workbook, sheet: WorkbookSheet, isFirst: boolean): void {
	const drawn = workbook.addWorksheet(sheet.name, { properties: { defaultRowHeight: LINE } });
	sheet.widths.forEach((width, at) => {
		drawn.getColumn(at + 1).width = width;
	});
	sheet.rows.forEach((row, at) => {
		row.forEach((cell, column) => {
			drawCell(drawn.getCell(at + 1, column + 1), cell);
			if ('name' in cell)
				workbook.definedNames.add(`'${sheet.name}'!${absolute(at + 1, column + 1)}`, cell.name);
		});
		drawn.getRow(at + 1).height = heightOf(row, sheet.widths);
	});
	setView(drawn, sheet, isFirst);
	setPrint(drawn, sheet);
	void drawn.protect('', {
		selectLockedCells: true,
		selectUnlockedCells: true,
		formatColumns: true,
		formatRows: true,
	});
}

const absolute = (row: number, column: number): string =>
	cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');

function heightOf(row: readonly SheetCell[], widths: readonly number[]): number {
	const heights = row.map((cell, at) => {
		const width = widths[at] ?? 10;
		switch (cell.is) {
			case 'title':
				return 26;
			case 'table-caption':
				return 20;
			case 'caption':
			case 'hint':
				return 18;
			case 'words':
				return Math.max(WORDS_BOX, heightOfText(cell.text, width - 4) + LINE);
			default:
				// What is bold is wider.
				return 'text' in cell && WRAPPED.has(cell.is)
					? heightOfText(cell.text, cell.is === 'column-head' ? width - 2 : width)
					: LINE;
		}
	});
	return rowHeight(heights);
}

/** Opened at the first box, with the names of rows and the heads in sight. */
function setView(drawn: Worksheet, { rows, frozenRows }: WorkbookSheet, isFirst: boolean): void {
	const row = rows.findIndex((cells) => cells.some(({ is }) => is === 'box' || is === 'words'));
	const column = rows[row]?.findIndex(({ is }) => is === 'box' || is === 'words') ?? 0;
	const activeCell = row === -1 ? 'A1' : cellAddress(row + 1, column + 1);
	drawn.views = [
		isFirst
			? { state: 'normal', activeCell: 'A1', showGridLines: false }
			: { state: 'frozen', xSplit: 1, ySplit: frozenRows, activeCell },
	];
}

function setPrint(drawn: Worksheet, { widths, rows, frozenRows, name }: WorkbookSheet): void {
	let columns = widths.length;
	for (let width = widths.reduce((sum, each) => sum + each, 0); width < PAGE_WIDTH; width += 9) columns += 1;
	drawn.pageSetup = {
		paperSize: A4,
		orientation: 'landscape',
		fitToPage: true,
		fitToWidth: 1,
		fitToHeight: 0,
		printArea: `A1:${cellAddress(rows.length, columns)}`,
		printTitlesRow: `1:${frozenRows}`,
		printTitlesColumn: 'A:A',
		margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
	};
	drawn.headerFooter = { oddFooter: `&L${name.replaceAll('&', '&&')}&RPage &P of &N` };
}
