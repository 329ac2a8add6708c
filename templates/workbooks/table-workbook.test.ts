import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { A_TABLE } from './a-table.test-data.ts';
import { openWorkbook } from './open-workbook.test-data.ts';
import { drawTableWorkbook } from './table-workbook.ts';

const DAY = (text: string): Date => new Date(`${text}T00:00:00Z`);

test('a table is a sheet of numbers, days and words, and one that says what it is', async () => {
	const workbook = await openWorkbook(await drawTableWorkbook(A_TABLE));
	const sheet = workbook.getWorksheet('Table')!;
	const rows = [1, 2, 3, 4].map((row) => [1, 2, 3, 4, 5].map((column) => sheet.getCell(row, column).value));
	expect(rows).toEqual([
		['Payee', 'Amount', 'Change', 'Share', 'Paid on'],
		['=HYPERLINK("http://x")', 1234.5, -5, 0.799, DAY('2028-02-29')],
		['@SUM(A1)', 700_000, 1204, 0.8, DAY('1900-03-01')],
		['-cmd|calc', '–', 0, null, DAY('2026-10-20')],
	]);
	expect([2, 3, 4, 5].map((column) => sheet.getCell(2, column).numFmt)).toEqual([
		'[$£-809]#,##0.00',
		'#,##0',
		'0.0%',
		'd mmmm yyyy',
	]);
	sheet.eachRow((row) =>
		row.eachCell((cell) =>
			expect([ExcelJS.ValueType.Formula, ExcelJS.ValueType.Hyperlink]).not.toContain(cell.type),
		),
	);
	expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 });
	const about = workbook.getWorksheet('About this table')!;
	expect(about.getColumn(2).values.slice(1)).toEqual([
		'Payments of the quarter',
		'Payments',
		'20 October 2026 at 10:00am, by the Commissioning Portal',
		'Without what is in dispute.',
	]);
	expect(workbook).toMatchObject({ title: 'Payments of the quarter', language: 'en-GB' });
});
