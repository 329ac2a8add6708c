import type { ExportedTable, ExportValue } from '../../app/domain/workbook/exported-table.ts';
import { writeCsv } from './write-csv.ts';

/** By it Excel knows that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A page's table as a file for any spreadsheet or program: days as 2026-10-20, numbers without signs or separators, which the head of their column says. */
export const tableCsv = ({ columns, rows }: ExportedTable): string =>
	BYTE_ORDER_MARK +
	writeCsv(
		columns.map((column, at) =>
			column.includes('£') || !rows.some(({ cells }) => isPounds(cells[at])) ? column : `${column} (£)`,
		),
		rows.map(({ cells }) => cells.map(written)),
	);

const isPounds = (value: ExportValue | undefined): boolean =>
	value?.kind === 'number' && value.of === 'pounds';

function written(value: ExportValue): string {
	if (value.kind === 'day') return value.day;
	return value.text;
}
