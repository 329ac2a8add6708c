import { cellAddress } from './cell-address.ts';
import type { ReturnWorkbook, SheetCell } from './return-workbook.ts';
import type { CellContent, CellPlace, WorkbookCells } from './workbook-cells.ts';

const EMPTY: CellContent = { kind: 'empty' };

const ofValue = (value: number | string | null): CellContent =>
	value === null || value === ''
		? EMPTY
		: typeof value === 'number'
			? { kind: 'number', value }
			: { kind: 'text', text: value };

function contentOf(cell: SheetCell): CellContent {
	switch (cell.is) {
		case 'blank':
			return EMPTY;
		case 'box':
		case 'beside':
			return ofValue(cell.value);
		case 'tick':
			return ofValue(cell.ticked ? 'Yes' : null);
		case 'formula':
			return { ...ofValue(cell.result), ofFormula: true } as CellContent;
		default:
			return ofValue(cell.text);
	}
}

/** A workbook that nobody has touched, as it comes back, with other things in the named cells that `filled` names. */
export function cellsOfBook(
	book: ReturnWorkbook,
	filled: Readonly<Record<string, CellContent>> = {},
): WorkbookCells & { readonly names: Map<string, CellPlace> } {
	const names = new Map<string, CellPlace>();
	const sheets = book.sheets.map((sheet) => ({
		name: sheet.name,
		hidden: false,
		rows: sheet.rows.map((row, at) =>
			row.map((cell, column) => {
				if (!('name' in cell)) return contentOf(cell);
				names.set(cell.name, { sheet: sheet.name, address: cellAddress(at + 1, column + 1) });
				return filled[cell.name] ?? contentOf(cell);
			}),
		),
	}));
	const identity = {
		name: book.identity.sheet,
		hidden: true,
		rows: book.identity.rows.map((row) => row.map((text) => ofValue(text))),
	};
	return { sheets: [...sheets, identity], names };
}
