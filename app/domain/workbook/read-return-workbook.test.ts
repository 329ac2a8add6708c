import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { allBoxes } from '../kpi-return/all-boxes.ts';
import { cellNames } from '../kpi-return/cell-names.ts';
import { figureKey } from '../kpi-return/figure.ts';
import { readTypedFigures } from '../kpi-return/read-typed-figures.ts';
import { sectionsOfMember } from '../kpi-return/sections-of-member.ts';
import { buildReturnWorkbook } from './build-return-workbook.ts';
import { cellsOfBook } from './cells-of-book.test-data.ts';
import { readReturnWorkbook } from './read-return-workbook.ts';
import { anyFacts, askedOf, someFacts } from './some-facts.test-data.ts';
import { wordWorkbookProblem } from './word-workbook-problem.ts';
import { wordWorkbookRefusal } from './word-workbook-refusal.ts';
import type { CellContent, WorkbookCells } from './workbook-cells.ts';
import type { WorkbookFacts } from './workbook-facts.ts';

const FACTS = someFacts({ typed: () => '12' });
const BOOK = buildReturnWorkbook(FACTS);
/** ‘Receiving ongoing work’ in Walsall, and the cell that asks it. */
const WALSALL = 'receiving-ongoing-work|walsall|';
const CELL = namedCell(WALSALL);

function namedCell(key: string): string {
	for (const { rows } of BOOK.sheets)
		for (const row of rows)
			for (const cell of row) if (cell.is === 'box' && cell.key === key) return cell.name;
	throw new Error(`nothing asks ${key}`);
}

const readOf = (cells: WorkbookCells, facts: WorkbookFacts = FACTS) =>
	readReturnWorkbook(cells, askedOf(facts));
const refusalOf = (cells: WorkbookCells, facts: WorkbookFacts = FACTS) => {
	const read = readOf(cells, facts);
	return read.ok ? null : wordWorkbookRefusal(read.refusal);
};
function problemsOf(cells: WorkbookCells): readonly string[] {
	const read = readOf(cells);
	if (!read.ok) throw new Error(read.refusal.code);
	return read.value.problems.map((problem) => wordWorkbookProblem(problem, cellNames(FACTS)));
}

test('what was given out comes back equal: every figure, every word, whatever the return asks', () => {
	fc.assert(
		fc.property(anyFacts(), (facts) => {
			const read = readReturnWorkbook(cellsOfBook(buildReturnWorkbook(facts)), askedOf(facts));
			if (!read.ok) throw new Error(read.refusal.code);
			const boxes = allBoxes(facts.draft.sections);
			const { figures } = readTypedFigures(boxes, facts.draft.measures, facts.draft.typed);
			expect(read.value.problems).toEqual([]);
			expect([...read.value.figures.keys()]).toEqual(boxes.map(figureKey));
			expect(
				[...read.value.figures].flatMap(([key, { value }]) => (value === null ? [] : [[key, value]])),
			).toEqual(figures.map((figure) => [figureKey(figure), figure.value]));
			expect([...read.value.words].map(([question, { text }]) => [question, text])).toEqual(
				[...facts.draft.words].map(([question, text]) => [question, text.trim()]),
			);
		}),
		{ numRuns: 500 },
	);
});

describe('another workbook is refused, in words', () => {
	test.each<[string, Partial<WorkbookFacts>, RegExp]>([
		['agreement', { agreement: { id: 'another', title: 'x' } }, /another agreement, ‘Grant for the DVPP’/],
		['period', { period: { ...FACTS.period, number: 4 } }, /is for July to September 2017/],
		['return', { returnId: 'another' }, /made for another return/],
		[
			'version of the specification',
			{ specification: { ...FACTS.specification, id: 'next', number: 3 } },
			/what version 2 .* held to version 3/,
		],
		['organisation', { reach: { organisationId: 'member' } }, /another organisation/],
		['set of areas', { draft: someFacts({ areas: 3 }).draft }, /asks for other areas or figures/],
	])('of another %s', (_, change, words) => {
		expect(refusalOf(cellsOfBook(BOOK), { ...FACTS, ...change })).toMatch(words);
	});

	test('that the portal did not make, or whose hidden sheet was deleted', () => {
		const { sheets, names } = cellsOfBook(BOOK);
		expect(refusalOf({ sheets: sheets.slice(0, -1), names })).toMatch(/not a workbook that the portal made/);
		expect(refusalOf({ sheets: [], names: new Map() })).toMatch(/not a workbook that the portal made/);
	});

	test('whose hidden sheet was changed, in any of its cells', () => {
		const { sheets, names } = cellsOfBook(BOOK);
		const identity = sheets.at(-1)!;
		identity.rows.forEach((row, at) => {
			for (const column of row.keys()) {
				const rows = identity.rows.map((cells, r) =>
					cells.map((cell, c) =>
						r === at && c === column ? ({ kind: 'text', text: 'another' } as CellContent) : cell,
					),
				);
				const changed = { sheets: [...sheets.slice(0, -1), { ...identity, rows }], names };
				expect(refusalOf(changed), `row ${at + 1}, column ${column + 1}`).not.toBeNull();
			}
		});
	});

	test.each([
		['0', /an earlier version of the portal/],
		['2', /a later version of the portal/],
	])('of format %s', (format, words) => {
		const { sheets, names } = cellsOfBook(BOOK);
		const identity = sheets.at(-1)!;
		const [first = [], ...rest] = identity.rows;
		const rows = [[first[0]!, { kind: 'text' as const, text: format }], ...rest];
		expect(refusalOf({ sheets: [...sheets.slice(0, -1), { ...identity, rows }], names })).toMatch(words);
	});
});

test('a member’s workbook has its own areas, is the member’s, and may be taken in by the lead', () => {
	const own = {
		...FACTS,
		reach: { organisationId: 'member' },
		draft: {
			...FACTS.draft,
			areaIds: ['walsall'],
			sections: sectionsOfMember(FACTS.draft.sections, ['walsall']),
		},
	};
	const cells = cellsOfBook(buildReturnWorkbook(own));
	const read = readOf(cells, own);
	expect(read.ok && [...read.value.figures.keys()].every((key) => key.includes('|walsall|'))).toBe(true);
	expect(read.ok && [read.value.words.size, read.value.nothingToReport.size]).toEqual([0, 0]);
	expect(readOf(cells)).toMatchObject({ ok: true, value: { problems: [] } });
	expect(refusalOf(cells, { ...own, reach: { organisationId: 'third' } })).toMatch(/another organisation/);
});

describe('a cell is read as it stands, or told', () => {
	const number = (value: number): CellContent => ({ kind: 'number', value });
	const text = (words: string): CellContent => ({ kind: 'text', text: words });
	test.each<[CellContent, string, number | null]>([
		[number(14), '14', 14],
		[{ kind: 'number', value: 14, ofFormula: true }, '14', 14],
		[number(1e6), '1000000', 1_000_000],
		[number(0), '0', 0],
		[text('12 '), '12', 12],
		[text('1,204'), '1204', 1204],
		[text('１２'), '12', 12],
		[text('\u00a0'), '', null],
		[{ kind: 'empty' }, '', null],
	])('%j is %j', (content, typed, value) => {
		const read = readOf(cellsOfBook(BOOK, { [CELL]: content }));
		expect(read).toMatchObject({ ok: true, value: { problems: [] } });
		expect(read.ok && read.value.figures.get(WALSALL)).toEqual({
			typed,
			value,
			place: { sheet: 'Partners and ex-partners', address: cellsOfBook(BOOK).names.get(CELL)?.address },
		});
	});

	test.each<[CellContent, string]>([
		[number(12.5), 'must be a whole number, without a decimal point. The cell says ‘12.5’.'],
		[number(1.234), 'must be a whole number, without a decimal point. The cell says ‘1.234’.'],
		[number(-1), 'must be 0 or more. The cell says ‘-1’.'],
		[number(1e10), 'is larger than any figure can be. The cell says ‘10000000000’.'],
		[number(0.1 + 0.2), 'has more digits than a figure can have.'],
		[number(1e21), 'has more digits than a figure can have.'],
		[text('about 12'), 'must be a whole number, like 12. The cell says ‘about 12’.'],
		[text('1.204'), 'must be written without a full stop between thousands'],
		[{ kind: 'day', day: isoDate('2017-01-12') }, 'is a date in this workbook.'],
		[{ kind: 'truth', value: true }, 'is TRUE in this workbook. Type the figure in its place.'],
		[{ kind: 'fault', says: '#REF!' }, 'cannot be read: the cell holds #REF!. Type it again in its place.'],
	])('%j is told at its cell', (content, words) => {
		const cells = cellsOfBook(BOOK, { [CELL]: content });
		const problems = problemsOf(cells);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toContain(`‘Receiving ongoing work’ in Walsall ${words}`);
		const read = readOf(cells);
		expect(read.ok && read.value.problems[0]?.place).toEqual(cells.names.get(CELL));
		expect(read.ok && read.value.figures.has(WALSALL)).toBe(false);
	});

	test.each<[CellContent, boolean | string]>([
		[text('Yes'), true],
		[text(' no'), false],
		[{ kind: 'empty' }, false],
		[{ kind: 'truth', value: true }, true],
		[
			text('perhaps'),
			'‘Nothing to report’ in ‘Partners and ex-partners’ must be Yes or No, or empty. The cell says ‘perhaps’.',
		],
		[
			number(1),
			'‘Nothing to report’ in ‘Partners and ex-partners’ must be Yes or No, or empty. The cell says ‘1’.',
		],
	])('a tick: %j', (content, expected) => {
		const cells = cellsOfBook(BOOK, { Nothing_partners: content });
		const read = readOf(cells);
		if (typeof expected === 'string') expect(problemsOf(cells)).toEqual([expected]);
		else expect(read.ok && read.value.nothingToReport.get('partners')?.ticked).toBe(expected);
	});

	test.each<[CellContent, string]>([
		[text('Two\r\nlines '), 'Two\nlines'],
		[text('=1+1'), '=1+1'],
		[number(2), '2'],
	])('words: %j', (content, words) => {
		const read = readOf(cellsOfBook(BOOK, { Words_risks: content }));
		expect(read.ok && read.value.words.get('risks')?.text).toBe(words);
	});

	test('words that are too long, or no words, are told', () => {
		const long = text('x'.repeat(5001));
		const day: CellContent = { kind: 'day', day: isoDate('2017-01-12') };
		expect(problemsOf(cellsOfBook(BOOK, { Words_risks: long, Words_actions: day }))).toEqual([
			'‘Risks’ must be 5,000 characters or fewer.',
			'‘Actions’ must be words. Type them as text. The cell says ‘12 January 2017’.',
		]);
	});
});

describe('cells that were moved', () => {
	test('go with their names: rows put in above change nothing', () => {
		const cells = cellsOfBook(BOOK);
		const down = cells.sheets.map((sheet) => ({
			...sheet,
			rows: sheet.hidden ? sheet.rows : [[], ...sheet.rows],
		}));
		const names = new Map(
			[...cells.names].map(([name, { sheet, address }]) => [
				name,
				{ sheet, address: address.replace(/\d+/, (row) => String(Number(row) + 1)) },
			]),
		);
		const read = readOf({ sheets: down, names });
		expect(read).toMatchObject({ ok: true, value: { problems: [] } });
		expect(read.ok && read.value.figures.get(WALSALL)?.value).toBe(12);
	});

	test('are told where a row, a sheet or a name is gone, and nothing is read in their place', () => {
		const one = cellsOfBook(BOOK);
		one.names.delete(CELL);
		expect(problemsOf(one)).toEqual([
			'The cell for ‘Receiving ongoing work’ in Walsall has been deleted. Download the workbook again and copy your figures into it.',
		]);
		const { sheets, names } = cellsOfBook(BOOK);
		const left = sheets.filter(({ name }) => name !== 'Money');
		expect(problemsOf({ sheets: left, names })).toEqual([
			'The sheet ‘Money’ has been deleted. Download the workbook again and copy your figures into it.',
		]);
	});

	test('are told where two stand for one, and where rows were sorted', () => {
		const twice = cellsOfBook(BOOK);
		twice.names.set(CELL, twice.names.get(namedCell('receiving-ongoing-work|birmingham|'))!);
		expect(problemsOf(twice)).toHaveLength(2);
		expect(problemsOf(twice)[0]).toContain('stands for another figure as well');
		const sorted = cellsOfBook(BOOK);
		const sheets = sorted.sheets.map((sheet) => ({
			...sheet,
			rows: sheet.rows.map((row) =>
				row.map((cell) =>
					cell.kind === 'text' && cell.text === 'Walsall' && !sheet.hidden ? text('Birmingham') : cell,
				),
			),
		}));
		expect(problemsOf({ ...sorted, sheets })[0]).toContain('no longer says ‘Walsall’');
	});

	const text = (words: string): CellContent => ({ kind: 'text', text: words });
});
