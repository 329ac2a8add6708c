import { instant } from '../../app/domain/calendar/instant.ts';
import { exportValue } from '../../app/domain/workbook/export-value.ts';
import type { ExportedTable } from '../../app/domain/workbook/exported-table.ts';

/** A table of a page, with what a spreadsheet could take for a formula. */
export const A_TABLE: ExportedTable = {
	page: 'Payments',
	caption: 'Payments of the quarter',
	says: ['Without what is in dispute.'],
	madeAt: instant('2026-10-20T09:00:00.000Z'),
	columns: ['Payee', 'Amount', 'Change', 'Share', 'Paid on'],
	rows: [
		['=HYPERLINK("http://x")', '£1,234.50', '−5', '79.9%', '29 February 2028'],
		['@SUM(A1)', '£700,000.00', '1,204', '80%', '1 March 1900'],
		['-cmd|calc', '–', '0', '', '20 October 2026'],
	].map((row, at) => ({ cells: row.map((text, column) => exportValue(text, column > 0)), total: at === 2 })),
};
