import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { type ImportSheet, MOST_IMPORT_ROWS, readImportSheet } from './import-sheet.ts';
import type { CellContent, SheetCells } from './workbook-cells.ts';

const SHEET: ImportSheet = {
	name: 'People',
	columns: [
		{ key: 'kind', label: 'Kind', hint: '', choices: ['Provider', 'Local authority'] },
		{ key: 'name', label: 'Name', hint: '' },
		{ key: 'startsOn', label: 'Starts on', hint: '', takes: 'day' },
		{ key: 'note', label: 'Note', hint: '', optional: true },
	],
};
const text = (words: string): CellContent => ({ kind: 'text', text: words });
const EMPTY: CellContent = { kind: 'empty' };
const DAY: CellContent = { kind: 'day', day: isoDate('2026-04-01') };
const HEADS = ['Kind', 'Name', 'Starts on', 'Note'].map(text);
const GOOD = [text('provider'), text(' Turning North '), DAY];

const sheet = (rows: readonly (readonly CellContent[])[], given: Partial<SheetCells> = {}): SheetCells => ({
	name: 'People',
	hidden: false,
	rows,
	...given,
});
const read = (...sheets: readonly SheetCells[]) => readImportSheet({ sheets, names: new Map() }, SHEET);

test('rows are found by the headings of their columns, in whatever order they stand and under whatever title', () => {
	const rows = [
		[text('Our people')],
		[],
		['Starts on', 'Name', 'Kind'].map(text),
		[DAY, text('A'), text('Provider')],
		[],
	];
	expect(read(sheet(rows))).toEqual({
		ok: true,
		value: [{ row: 4, values: { startsOn: '2026-04-01', name: 'A', kind: 'Provider' }, problems: [] }],
	});
});

test('a choice counts however it is written, spaces go, and a row that is empty is none', () => {
	expect(read(sheet([HEADS, GOOD, [EMPTY, text(' ')]]))).toMatchObject({
		value: [{ row: 2, values: { kind: 'Provider', name: 'Turning North' }, problems: [] }],
	});
});

test.each([
	['a day where words are asked for', [text('Provider'), DAY, DAY], '“Name”: is a day'],
	[
		'words where a day is asked for',
		[text('Provider'), text('A'), text('last year')],
		'“Starts on”: must be a date',
	],
	[
		'a number where a day is asked for',
		[text('Provider'), text('A'), { kind: 'number', value: 42095 }],
		'“Starts on”: is a number',
	],
	[
		'a choice that there is not',
		[text('Council'), text('A'), DAY],
		'“Kind”: must be one of: Provider, Local authority',
	],
	[
		'a formula that failed',
		[text('Provider'), { kind: 'fault', says: '#REF!' }, DAY],
		'“Name”: holds a formula',
	],
	['something beside the columns', [...GOOD, EMPTY, text('by hand')], 'Something stands beside'],
	['nothing where something must be', [text('Provider'), EMPTY, DAY], '“Name”: is empty'],
] satisfies readonly (readonly [
	string,
	readonly CellContent[],
	string,
])[])('%s is a problem of its row', (_words, cells, says) => {
	const done = read(sheet([HEADS, cells]));
	expect(done.ok ? done.value.map(({ problems }) => problems) : done).toEqual([
		[expect.stringContaining(says)],
	]);
});

test.each([
	[
		'another sheet among several',
		[sheet([], { name: 'One' }), sheet([], { name: 'Two' })],
		{ code: 'no-such-sheet', name: 'People' },
	],
	['no headings', [sheet([GOOD])], { code: 'no-headings', missing: ['Kind', 'Name', 'Starts on'] }],
	[
		'a heading missing',
		[sheet([HEADS.slice(0, 3).toReversed().slice(0, 2).concat(text('Note'))])],
		{ code: 'no-headings', missing: ['Kind'] },
	],
	[
		'a heading that is none',
		[sheet([[...HEADS, text('Shoe size')]])],
		{ code: 'unknown-heading', label: 'Shoe size' },
	],
	['a heading twice', [sheet([[...HEADS, text('Name')]])], { code: 'heading-twice', label: 'Name' }],
	['nothing under them', [sheet([HEADS])], { code: 'no-rows' }],
	[
		'too many rows',
		[sheet([HEADS, ...Array.from({ length: MOST_IMPORT_ROWS + 1 }, () => GOOD)])],
		{ code: 'too-many-rows', most: 500 },
	],
] as const)('%s is refused whole', (_words, sheets, refusal) => {
	expect(read(...sheets)).toEqual({ ok: false, refusal });
});

test('a hidden sheet is not looked at', () => {
	expect(read(sheet([HEADS, GOOD], { hidden: true }), sheet([HEADS, GOOD], { name: 'Ours' }))).toMatchObject({
		ok: true,
	});
});
