import type ExcelJS from 'exceljs';
import type { CellContent, CellPlace, WorkbookCells } from '../../app/domain/workbook/workbook-cells.ts';

/** A workbook as it stands in memory, as cells: for tests that ask what is drawn. What is uploaded goes through the gateway. */
export function cellsInMemory(workbook: ExcelJS.Workbook): WorkbookCells {
	const names = new Map<string, CellPlace>();
	for (const { name, ranges } of workbook.definedNames.model) {
		const match = /^'?(.+?)'?!\$([A-Z]+)\$(\d+)$/.exec(ranges[0] ?? '');
		if (match !== null && ranges.length === 1)
			names.set(name, { sheet: match[1]!, address: `${match[2]}${match[3]}` });
	}
	return {
		sheets: workbook.worksheets.map((sheet) => ({
			name: sheet.name,
			hidden: sheet.state !== 'visible',
			rows: Array.from({ length: sheet.rowCount }, (_, row) =>
				Array.from({ length: sheet.getRow(row + 1).cellCount }, (_, column) =>
					contentOf(sheet.getCell(row + 1, column + 1).value),
				),
			),
		})),
		names,
	};
}

function contentOf(value: ExcelJS.CellValue): CellContent {
	if (typeof value === 'number') return { kind: 'number', value };
	if (typeof value === 'string') return { kind: 'text', text: value };
	if (value !== null && typeof value === 'object' && 'result' in value && value.result !== undefined)
		return { ...contentOf(value.result as ExcelJS.CellValue), ofFormula: true } as CellContent;
	return { kind: 'empty' };
}
