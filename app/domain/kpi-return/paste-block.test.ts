import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { dvppContent } from '../specification/contents-of-programmes.ts';
import { boxesOfReturn } from './boxes-of-return.ts';
import { pasteBlock } from './paste-block.ts';
import { spreadsheetCells } from './spreadsheet-cells.ts';

const areaIds = ['birmingham', 'dudley', 'solihull'];
const table = boxesOfReturn({
	specification: dvppContent(),
	strand: 'support',
	period: { number: 2, endsOn: isoDate('2017-06-30') },
	areaIds,
})
	.flatMap(({ tables }) => tables)
	.find(({ key }) => key === 'partners.cohort-2.areas')!;
const labels = {
	rows: ['Birmingham', 'Dudley', 'Solihull'],
	columns: ['Partner cases entered', 'Contacted so far', 'Wanting ongoing work so far'],
};
const FIRST = 'partner-cases-entered|birmingham|2';
const paste = (text: string, from = FIRST) => {
	const result = pasteBlock(table, labels, { text, from });
	return result.ok ? Object.fromEntries(result.value) : result.refusal;
};

const WHOLE = {
	'partner-cases-entered|birmingham|2': '50',
	'partner-cases-contacted|birmingham|2': '40',
	'partner-cases-wanting-ongoing-work|birmingham|2': '27',
	'partner-cases-entered|dudley|2': '1,234',
	'partner-cases-contacted|dudley|2': '8',
	'partner-cases-wanting-ongoing-work|dudley|2': '5',
};

test.each([
	['tabs and line ends', '50\t40\t27\n1,234\t8\t5'],
	['a line end after the last row', '50\t40\t27\n1,234\t8\t5\n'],
	['Windows line ends and empty rows below', '50\t40\t27\r\n1,234\t8\t5\r\n\r\n'],
	['empty cells to the right', '50\t40\t27\t\t\n1,234\t8\t5\t'],
	['quoted cells', '"50"\t40\t"27"\n"1,234"\t8\t5'],
	['spaces around', ' 50 \t40\t27\n1,234\t 8\t5 '],
	[
		'a heading row',
		'Partner cases entered\tContacted so far\tWanting ongoing work so far\n50\t40\t27\n1,234\t8\t5',
	],
	['labels of areas', 'Birmingham\t50\t40\t27\nDudley\t1,234\t8\t5'],
	[
		'both, with a corner',
		'Area\tpartner cases  entered\tCONTACTED so far\t"Wanting ongoing\nwork so far"\nBirmingham\t50\t40\t27\nDudley\t1,234\t8\t5',
	],
])('a block with %s is spread from its first box', (_name, text) => {
	expect(paste(text)).toEqual(WHOLE);
});

test('a block can begin in the middle of the table', () => {
	expect(paste('7\n8', 'partner-cases-contacted|dudley|2')).toEqual({
		'partner-cases-contacted|dudley|2': '7',
		'partner-cases-contacted|solihull|2': '8',
	});
	expect(paste('Solihull\t7', 'partner-cases-contacted|solihull|2')).toEqual({
		'partner-cases-contacted|solihull|2': '7',
	});
});

test('what is no figure is kept as it was typed, and an empty cell leaves its box alone', () => {
	expect(paste('about 50\t\tn/a')).toEqual({
		[FIRST]: 'about 50',
		'partner-cases-wanting-ongoing-work|birmingham|2': 'n/a',
	});
});

test.each([
	['1\t2\t3\t4', FIRST, { code: 'too-wide', pasted: 4, room: 3 }],
	['1\t2', 'partner-cases-wanting-ongoing-work|dudley|2', { code: 'too-wide', pasted: 2, room: 1 }],
	['1\n2\n3\n4', FIRST, { code: 'too-tall', pasted: 4, room: 3 }],
	['1\n2', 'partner-cases-entered|solihull|2', { code: 'too-tall', pasted: 2, room: 1 }],
	['', FIRST, { code: 'nothing-pasted' }],
	['\t\n \t\n', FIRST, { code: 'nothing-pasted' }],
	['Birmingham\nDudley', FIRST, { code: 'nothing-pasted' }],
	['1', 'partner-cases-entered|walsall|2', { code: 'no-such-box' }],
])('%j from %s is refused', (text, from, refusal) => {
	expect(paste(text, from)).toEqual(refusal);
});

test('labels in another order are refused, for the figures would land in the wrong place', () => {
	expect(paste('Dudley\t1\nBirmingham\t2')).toEqual({
		code: 'labels-differ',
		side: 'rows',
		pasted: 'Dudley',
		expected: 'Birmingham',
	});
	expect(paste('Birmingham\t1\nTotal\t2')).toEqual({
		code: 'labels-differ',
		side: 'rows',
		pasted: 'Total',
		expected: 'Dudley',
	});
	expect(paste('Contacted so far\tPartner cases entered\n1\t2')).toMatchObject({
		code: 'labels-differ',
		side: 'columns',
		pasted: 'Contacted so far',
	});
});

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
