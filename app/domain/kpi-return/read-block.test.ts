import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { dvppContent } from '../specification/contents-of-programmes.ts';
import { boxesOfReturn } from './boxes-of-return.ts';
import { figureKey } from './figure.ts';
import { type BlockTable, readBlock } from './read-block.ts';
import { spreadsheetCells } from './spreadsheet-cells.ts';

const AREAS = ['Birmingham', 'Dudley', 'Solihull'];
const MEASURES = ['Partner cases entered', 'Contacted so far', 'Wanting ongoing work so far'];
const boxes = boxesOfReturn({
	specification: dvppContent(),
	strand: 'support',
	period: { number: 2, endsOn: isoDate('2017-06-30') },
	areaIds: AREAS.map((area) => area.toLowerCase()),
})
	.flatMap(({ tables }) => tables)
	.find(({ key }) => key === 'partners.cohort-2.areas')!
	.cells.map((row) => row.map((box) => ({ key: figureKey(box), unit: 'count' as const })));
const head = (name: string, ...groups: string[]) => ({ name, groups });
const table: BlockTable = {
	rows: AREAS.map((name) => head(name)),
	columns: MEASURES.map((name) => head(name)),
	boxes,
};
const FIRST = 'partner-cases-entered|birmingham|2';
const read = (text: string, from: string | null = FIRST, into = table) => {
	const result = readBlock(spreadsheetCells(text), into, from);
	return result.ok
		? Object.fromEntries(result.value.figures.map(({ key, typed }) => [key, typed]))
		: result.refusal;
};

const WHOLE = {
	'partner-cases-entered|birmingham|2': '50',
	'partner-cases-contacted|birmingham|2': '40',
	'partner-cases-wanting-ongoing-work|birmingham|2': '27',
	'partner-cases-entered|dudley|2': '1234',
	'partner-cases-contacted|dudley|2': '8',
	'partner-cases-wanting-ongoing-work|dudley|2': '5',
};
const HEADS = MEASURES.join('\t');

test.each([
	['tabs and line ends', '50\t40\t27\n1,234\t8\t5'],
	['a line end after the last row', '50\t40\t27\n1,234\t8\t5\n'],
	['Windows line ends and empty rows below', '50\t40\t27\r\n1,234\t8\t5\r\n\r\n'],
	['empty cells to the right', '50\t40\t27\t\t\n1,234\t8\t5\t'],
	['quoted cells', '"50"\t40\t"27"\n"1,234"\t8\t5'],
	['spaces around', ' 50 \t40\t27\n1 234\t 8\t5.0 '],
	['a heading row', `${HEADS}\n50\t40\t27\n1,234\t8\t5`],
	['labels of areas', 'Birmingham\t50\t40\t27\nDudley\t1,234\t8\t5'],
	['areas in another order', 'Dudley\t1,234\t8\t5\nBirmingham\t50\t40\t27'],
	[
		'both, with a corner',
		'Area\tpartner cases  entered\tCONTACTED so far:\t"Wanting ongoing\nwork so far"\nBirmingham\t50\t40\t27\nDudley\t1,234\t8\t5',
	],
	[
		'columns in another order',
		'\tWanting ongoing work so far\tPartner cases entered\tContacted so far\nDudley\t5\t1,234\t8\nBirmingham\t27\t50\t40',
	],
	[
		'areas across and measures down',
		'\tDudley\tBirmingham\nPartner cases entered\t1,234\t50\nWanting ongoing work so far\t5\t27\nContacted so far\t8\t40',
	],
	['areas across without labels of measures', 'Birmingham\tDudley\n50\t1,234\n40\t8\n27\t5'],
	[
		'a title, totals of rows and of columns',
		`Return, quarter 2\n\t${HEADS}\tTotal\nBirmingham\t50\t40\t27\t117\nDudley\t1,234\t8\t5\t1247\nAll areas\t1284\t48\t32\t1364`,
	],
	['names of groups before the labels', `\t\t${HEADS}\nWest\tBirmingham\t50\t40\t27\n\tDudley\t1,234\t8\t5`],
	[
		'the headings said again',
		`Area\t${HEADS}\nBirmingham\t50\t40\t27\n\nArea\t${HEADS}\nDudley\t1,234\t8\t5`,
	],
	['a row that is all empty', `\t${HEADS}\nBirmingham\t50\t40\t27\nSolihull\t\t\nDudley\t1,234\t8\t5`],
	['a note beside nothing', `\t${HEADS}\tNotes\nBirmingham\t50\t40\t27\nDudley\t1,234\t8\t5`],
])('a block with %s is read into the boxes that it names', (_name, text) => {
	expect(read(text)).toEqual(WHOLE);
	expect(read(text, null)).toEqual(WHOLE);
});

test('a block without labels can begin in the middle of the table, and one with labels goes where they say', () => {
	expect(read('7\n8', 'partner-cases-contacted|dudley|2')).toEqual({
		'partner-cases-contacted|dudley|2': '7',
		'partner-cases-contacted|solihull|2': '8',
	});
	expect(read('Solihull\t7', 'partner-cases-contacted|birmingham|2')).toEqual({
		'partner-cases-contacted|solihull|2': '7',
	});
	expect(read(`Contacted so far\n7`, 'partner-cases-entered|dudley|2')).toEqual({
		'partner-cases-contacted|dudley|2': '7',
	});
});

test('an empty cell changes nothing, and a dash is 0 as a spreadsheet shows it', () => {
	expect(read('50\t\t-')).toEqual({
		[FIRST]: '50',
		'partner-cases-wanting-ongoing-work|birmingham|2': '0',
	});
});

const unknown = (side: string, label: string) => [{ code: 'unknown-label', side, label }];
test.each([
	['more columns than there are', '1\t2\t3\t4', FIRST, [{ code: 'too-wide', pasted: 4, room: 3 }]],
	[
		'more columns than are left',
		'1\t2',
		'partner-cases-wanting-ongoing-work|dudley|2',
		[{ code: 'too-wide', pasted: 2, room: 1 }],
	],
	['more rows', '1\n2\n3\n4', FIRST, [{ code: 'too-tall', pasted: 4, room: 3 }]],
	['nothing', '', FIRST, [{ code: 'nothing-pasted' }]],
	['empty cells', '\t\t\n \t\n', FIRST, [{ code: 'nothing-pasted' }]],
	['labels alone', 'Birmingham\nDudley', FIRST, [{ code: 'nothing-pasted' }]],
	['another table’s box', '1', 'partner-cases-entered|walsall|2', [{ code: 'no-such-box' }]],
	[
		'an area of another programme',
		'Birmingham\t1\t2\t3\nWalsall\t1\t2\t3',
		FIRST,
		unknown('rows', 'Walsall'),
	],
	[
		'a measure of another table',
		`\t${HEADS}\tCompletions\nDudley\t1\t2\t3\t4`,
		FIRST,
		unknown('columns', 'Completions'),
	],
	[
		'headings that are no columns',
		'\tEnt.\tCont.\tWant.\nDudley\t1\t2\t3',
		FIRST,
		unknown('columns', 'Ent.'),
	],
	['headings over unknown rows', `\t${HEADS}\nBrum\t1\t2\t3`, FIRST, unknown('rows', 'Brum')],
	[
		'figures without a label',
		`\t${HEADS}\nDudley\t1\t2\t3\n\t4\t5\t6`,
		FIRST,
		[{ code: 'no-label', side: 'rows', line: 3 }],
	],
	[
		'an area twice',
		'Dudley\t1\t2\t3\nDudley\t4\t5\t6',
		FIRST,
		[{ code: 'label-twice', side: 'rows', label: 'Dudley' }],
	],
	[
		'what is no figure',
		'about 50\t4.5\tn/a',
		FIRST,
		[
			{
				code: 'not-a-figure',
				key: FIRST,
				typed: 'about 50',
				problem: 'not-a-whole-number',
				at: { row: 0, column: 0 },
			},
			{
				code: 'not-a-figure',
				key: 'partner-cases-contacted|birmingham|2',
				typed: '4.5',
				problem: 'decimal',
				at: { row: 0, column: 1 },
			},
			{
				code: 'not-a-figure',
				key: 'partner-cases-wanting-ongoing-work|birmingham|2',
				typed: 'n/a',
				problem: 'not-a-whole-number',
				at: { row: 0, column: 2 },
			},
		],
	],
])('%s is refused whole', (_name, text, from, refusal) => {
	expect(read(text, from)).toEqual(refusal);
});

const SOURCES: BlockTable = {
	rows: [
		head('From the police', 'Referrals received', 'Referrals received, by source'),
		head('Other', 'Referrals received', 'Referrals received, by source'),
		head('Moved away', 'Left the programme'),
		head('Other', 'Left the programme'),
		head('Staff (£)'),
	],
	columns: [head('April to June 2017')],
	boxes: ['police', 'other-source', 'moved', 'other-reason', 'staff'].map((key) => [
		{ key, unit: key === 'staff' ? ('pence' as const) : ('count' as const) },
	]),
};

test('rows that are called alike are told apart by the heading of their group, and are refused without one', () => {
	const rows = 'Other\t2\nLeft the programme\t9\nMoved away\t5\nOther\t4\nStaff\t£24,900.5';
	expect(read(`Referrals received, by source\nFrom the police\t7\n${rows}`, null, SOURCES)).toEqual({
		police: '7',
		'other-source': '2',
		moved: '5',
		'other-reason': '4',
		staff: '24900.50',
	});
	expect(read('From the police\t7\nOther\t4', null, SOURCES)).toEqual([
		{ code: 'ambiguous-label', side: 'rows', label: 'Other' },
	]);
});

test.each([
	'April to June 2017',
	'Number',
	'This quarter',
	'',
])('the one column of figures may be headed “%s”', (heading) => {
	expect(read(`Measure\t${heading}\nMoved away\t5`, null, SOURCES)).toEqual({ moved: '5' });
});

test('the column of another quarter is refused', () => {
	expect(read('\tJanuary to March 2017\nMoved away\t5', null, SOURCES)).toEqual(
		unknown('columns', 'January to March 2017'),
	);
});

test('however its rows and columns are ordered and whichever way round, a labelled table is read the same', () => {
	const figure = fc.option(fc.nat(99_999), { nil: '' });
	const order = fc.shuffledSubarray([0, 1, 2], { minLength: 1 });
	fc.assert(
		fc.property(
			fc.array(fc.array(figure, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }),
			order,
			order,
			fc.boolean(),
			(figures, rows, columns, turned) => {
				fc.pre(rows.some((row) => columns.some((column) => figures[row]?.[column] !== '')));
				const lines = [
					['', ...columns.map((column) => MEASURES[column] ?? '')],
					...rows.map((row) => [
						AREAS[row] ?? '',
						...columns.map((column) => String(figures[row]?.[column])),
					]),
				];
				const cells = turned ? lines[0]!.map((_, at) => lines.map((line) => line[at] ?? '')) : lines;
				const expected = Object.fromEntries(
					boxes.flatMap((line, row) =>
						line.flatMap(({ key }, column) =>
							rows.includes(row) && columns.includes(column) && figures[row]?.[column] !== ''
								? [[key, String(figures[row]?.[column])]]
								: [],
						),
					),
				);
				const result = readBlock(cells, table, null);
				expect(
					result.ok && Object.fromEntries(result.value.figures.map(({ key, typed }) => [key, typed])),
				).toEqual(expected);
			},
		),
	);
});

test('a hostile block is refused or read at once', () => {
	const before = performance.now();
	for (const text of ['a\t'.repeat(50_000), 'a\n'.repeat(50_000), `${'a\t'.repeat(190)}\n`.repeat(900)])
		expect(read(text)).toEqual([{ code: 'too-large' }]);
	read(`${'Birmingham\t'.repeat(100)}\n`.repeat(190));
	expect(performance.now() - before).toBeLessThan(5000);
});
