import { expect, test } from 'vitest';
import { DAMAGES } from './damages.ts';
import { damagedWorkbooks } from './run.ts';

/** Each kind twice; `npm run damaged-workbooks` does two thousand, and says how long and how large they were. */
test('a damaged workbook is refused in words, told at its cells, or read for what it says: none is read wrongly, none is a fault', async () => {
	const report = await damagedWorkbooks(Object.keys(DAMAGES).length * 2, 2026);
	expect(report.faults).toEqual([]);
	expect(report.refused).toBeGreaterThan(40);
	expect(report.withProblems).toBeGreaterThan(20);
	expect(report.whole).toBeGreaterThan(10);
	expect(report.grewMegabytes).toBeLessThan(300);
}, 240_000);
