import ExcelJS, { type Worksheet } from 'exceljs';
import { daysBetween, isoDate } from '../../app/domain/calendar/iso-date.ts';
import { writeInstant } from '../../app/domain/calendar/write-date.ts';
import type { ExportedTable, ExportNumber, ExportValue } from '../../app/domain/workbook/exported-table.ts';
import { heightOfText, rowHeight } from './row-height.ts';
import {
	BODY,
	FIGURE,
	HEAD_BORDER,
	HEAD_FILL,
	OVER_FIGURES,
	OVER_WORDS,
	STRONG,
	TOP_WRAPPED,
	TOTAL_BORDER,
} from './style.ts';

/** Day 0 of a spreadsheet. A day is written as its number, so that no time zone can move it. */
const DAY_ZERO = isoDate('1900-01-01');
const DAYS_BEFORE = 2;

const NARROWEST = 10;
const WIDEST = 60;

/** A page's table as a workbook: its rows under one line of heads, and what it is on a sheet of its own. */
export async function drawTableWorkbook(table: ExportedTable): Promise<Buffer> {
	const workbook = new ExcelJS.Workbook();
	// biome-ignore lint/style/noRestrictedGlobals: exceljs takes a Date; this one is made of the moment that the table says.
	const madeAt = new Date(table.madeAt);
	const title = table.caption === '' ? table.page : table.caption;
	Object.assign(workbook, {
		creator: 'Commissioning Portal',
		lastModifiedBy: 'Commissioning Portal',
		created: madeAt,
		modified: madeAt,
		title,
		language: 'en-GB',
	});
	drawRows(workbook.addWorksheet('Table'), table);
	drawAbout(workbook.addWorksheet('About this table'), table, title);
	return Buffer.from(await workbook.xlsx.writeBuffer());
}

function drawRows(sheet: Worksheet, { columns, rows }: ExportedTable): void {
	columns.forEach((column, at) => {
		const head = sheet.getCell(1, at + 1);
		head.value = column;
		const isFigures = rows.some(({ cells }) => cells[at]?.kind === 'number');
		Object.assign(head, {
			font: STRONG,
			fill: HEAD_FILL,
			border: HEAD_BORDER,
			alignment: isFigures ? OVER_FIGURES : OVER_WORDS,
		});
		const longest = Math.max(...rows.map(({ cells }) => lengthOf(cells[at])), column.length / 2);
		sheet.getColumn(at + 1).width = Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
	});
	const widthOf = (at: number): number => sheet.getColumn(at + 1).width ?? NARROWEST;
	sheet.getRow(1).height = rowHeight(columns.map((column, at) => heightOfText(column, widthOf(at) - 2)));
	rows.forEach(({ cells, total }, row) => {
		sheet.getRow(row + 2).height = rowHeight(
			cells.map((value, at) => (value.kind === 'text' ? heightOfText(value.text, widthOf(at)) : 0)),
		);
		cells.forEach((value, at) => {
			const cell = sheet.getCell(row + 2, at + 1);
			cell.font = total ? STRONG : BODY;
			if (total) cell.border = TOTAL_BORDER;
			cell.value = inCell(value);
			cell.alignment = value.kind === 'number' ? FIGURE : TOP_WRAPPED;
			if (value.kind !== 'text') cell.numFmt = value.kind === 'day' ? 'd mmmm yyyy' : formatOf(value);
		});
	});
	sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: 1 }];
	sheet.pageSetup = {
		paperSize: 9,
		orientation: 'landscape',
		fitToPage: true,
		fitToWidth: 1,
		fitToHeight: 0,
		printTitlesRow: '1:1',
	};
}

/** Text is text, whatever it begins with. */
function inCell(value: ExportValue): string | number | null {
	if (value.kind === 'day') return daysBetween(DAY_ZERO, value.day) + DAYS_BEFORE;
	if (value.kind === 'number') return value.value;
	return value.text === '' ? null : value.text;
}

const LONGEST_DAY = '30 September 2026'.length;
function lengthOf(value: ExportValue | undefined): number {
	if (value === undefined) return 0;
	if (value.kind === 'day') return LONGEST_DAY;
	return Math.max(...value.text.split('\n').map((line) => line.length)) + (value.kind === 'number' ? 3 : 0);
}

function formatOf({ of, decimals }: ExportNumber): string {
	const places = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
	if (of === 'per-cent') return `0${places}%`;
	return `${of === 'pounds' ? '[$£-809]' : ''}#,##0${places}`;
}

const ABOUT_WIDTH = 90;

function drawAbout(sheet: Worksheet, { page, says, madeAt }: ExportedTable, title: string): void {
	const lines = [
		['Table', title],
		['Page', page],
		['Made', `${writeInstant(madeAt)}, by the Commissioning Portal`],
		...says.map((line) => ['Note', line]),
	];
	for (const line of lines) {
		const row = sheet.addRow(line);
		row.font = BODY;
		row.alignment = TOP_WRAPPED;
		row.height = heightOfText(line[1] ?? '', ABOUT_WIDTH);
	}
	sheet.getColumn(1).width = 12;
	sheet.getColumn(2).width = ABOUT_WIDTH;
}
