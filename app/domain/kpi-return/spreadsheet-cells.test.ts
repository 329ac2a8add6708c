import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadsheetCells } from './spreadsheet-cells.ts';

const cell = fc
	.string({ maxLength: 8 })
	.filter((text) => text === text.trim() && text !== '' && !text.includes('\r'));
test('cells written as a spreadsheet writes them are read back as they were', () => {
	const write = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
	fc.assert(
		fc.property(
			fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
			(rows) => {
				expect(spreadsheetCells(rows.map((row) => row.map(write).join('\t')).join('\n'))).toEqual(rows);
			},
		),
	);
});

test('a quote that is never closed is an ordinary character', () => {
	expect(spreadsheetCells('5"\t"6\n7')).toEqual([['5"', '"6'], ['7']]);
});

test('a hostile block is read in one pass', () => {
	const text = '"a\t'.repeat(50_000);
	const before = performance.now();
	expect(spreadsheetCells(text)[0]).toHaveLength(50_000);
	expect(performance.now() - before).toBeLessThan(5000);
});
