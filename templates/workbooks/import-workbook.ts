import ExcelJS from 'exceljs';
import type { ImportColumn, ImportSheet } from '../../app/domain/workbook/import-sheet.ts';
import { BODY, HEAD_BORDER, HEAD_FILL, STRONG, TOP_WRAPPED } from './style.ts';

const ROWS = 500;
const WIDTH = 26;

/** An empty sheet with its headings, and a second one that says what is to be written in each column. */
export async function drawImportWorkbook({ name, columns }: ImportSheet): Promise<Buffer> {
	const workbook = new ExcelJS.Workbook();
	Object.assign(workbook, { creator: 'Commissioning Portal', title: name, language: 'en-GB' });
	const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
	sheet.columns = columns.map(({ label }) => ({ header: label, width: Math.max(WIDTH, label.length + 2) }));
	head(sheet.getRow(1));
	for (const [at, column] of columns.entries()) drawColumn(sheet, at + 1, column);
	sheet.pageSetup = {
		paperSize: 9,
		orientation: 'landscape',
		fitToPage: true,
		fitToWidth: 1,
		fitToHeight: 0,
	};
	sheet.pageSetup.printTitlesRow = '1:1';
	explain(workbook, columns);
	return Buffer.from(await workbook.xlsx.writeBuffer());
}

function head(row: ExcelJS.Row): void {
	row.font = STRONG;
	row.eachCell((cell) => {
		Object.assign(cell, { fill: HEAD_FILL, border: HEAD_BORDER, alignment: TOP_WRAPPED });
	});
}

/** Excel takes a list of choices of up to 255 characters; a longer one is told on the second sheet alone. */
const MOST_LISTED = 250;

function drawColumn(
	sheet: ExcelJS.Worksheet,
	at: number,
	{ label, hint, takes, choices = [] }: ImportColumn,
): void {
	const listed = `"${choices.join(',')}"`;
	const canList =
		choices.length > 0 && listed.length < MOST_LISTED && !choices.some((choice) => /[",]/.test(choice));
	for (let row = 2; row <= ROWS + 1; row += 1) {
		const cell = sheet.getCell(row, at);
		cell.font = BODY;
		// What is typed as words stays words: a number of a register begins with a nought.
		cell.numFmt = takes === 'day' ? 'd mmmm yyyy' : '@';
		const told = { showInputMessage: true, promptTitle: label.slice(0, 32), prompt: hint.slice(0, 255) };
		cell.dataValidation = canList
			? { type: 'list', formulae: [listed], allowBlank: true, ...told }
			: { type: 'custom', formulae: ['TRUE'], allowBlank: true, ...told };
	}
}

function explain(workbook: ExcelJS.Workbook, columns: readonly ImportColumn[]): void {
	const sheet = workbook.addWorksheet('How to fill it in');
	sheet.columns = [
		{ header: 'Column', width: WIDTH },
		{ header: 'What to write', width: 60 },
		{ header: 'Must it be filled in?', width: 22 },
	];
	head(sheet.getRow(1));
	for (const { label, hint, optional, choices = [] } of columns) {
		const says = choices.length === 0 ? hint : `${hint}. One of: ${choices.join('; ')}`;
		const row = sheet.addRow([label, says, optional === true ? 'No' : 'Yes']);
		row.font = BODY;
		row.alignment = TOP_WRAPPED;
	}
}
