import { expect, test } from 'vitest';
import { checkReference } from './short-reference.ts';

test.each([
	['41007', '41007'],
	['  CC-2210 / 5530 ', 'CC-2210 / 5530'],
	['PO 4500123456', 'PO 4500123456'],
	['PO-4010232137', 'PO-4010232137'],
	['INV-100112', 'INV-100112'],
	['4500123407', '4500123407'],
	['REQ0098123', 'REQ0098123'],
	['SOL/2026/0041', 'SOL/2026/0041'],
	['Community Safety 2210', 'Community Safety 2210'],
	['ＣＣ１２３４', 'CC1234'],
])('"%s" is taken as %s', (typed, kept) => {
	expect(checkReference(typed)).toEqual({ ok: true, value: kept });
});

test.each([
	['LCS 1234567', 'case number'],
	['LCS1234567', 'case number'],
	['Mosaic-445512', 'case number'],
	['case 88231', 'case number'],
	['CIN/2231', 'case number'],
	['child 2', 'case number'],
	['20CV/12345X/24', 'case number'],
	['JS120385', 'date of birth'],
	['JS-120385', 'date of birth'],
	['12/03/1985', 'date of birth'],
	['DS 12031985', 'date of birth'],
	['Smith 12 3 85', 'date of birth'],
	['John Smith 2', 'name'],
	['Mrs Patel 4', 'name'],
	['943 476 5919', 'other'],
	['9434765919', 'other'],
	['NHS 943 476 5919', 'case number'],
	['AB 12 34 56 C', 'other'],
	['B14 7QH', 'other'],
])('"%s" is refused: it looks like a %s', (typed, kind) => {
	expect(checkReference(typed)).toEqual({ ok: false, refusal: { code: 'looks-personal', kind } });
});

test.each([
	['', 'missing'],
	['   ', 'missing'],
	['1'.repeat(31), 'too-long'],
	['Community', 'no-number'],
	['<b>12</b>', 'odd-character'],
])('"%s" is refused: %s', (typed, code) => {
	expect(checkReference(typed)).toMatchObject({ ok: false, refusal: { code } });
});
