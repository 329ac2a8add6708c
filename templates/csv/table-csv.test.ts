import { expect, test } from 'vitest';
import { A_TABLE } from '../workbooks/a-table.test-data.ts';
import { tableCsv } from './table-csv.ts';

test('a table is UTF-8 with a byte-order mark, days by ISO 8601, numbers plain, and nothing that a spreadsheet would run', () => {
	expect(tableCsv(A_TABLE)).toBe(
		[
			'\uFEFFPayee,Amount (£),Change,Share,Paid on',
			`"'=HYPERLINK(""http://x"")",1234.50,-5,79.9%,2028-02-29`,
			"'@SUM(A1),700000.00,1204,80%,1900-03-01",
			"'-cmd|calc,–,0,,2026-10-20",
			'',
		].join('\r\n'),
	);
});
