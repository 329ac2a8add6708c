import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { allBoxes } from '../../app/domain/kpi-return/all-boxes.ts';
import { figureKey } from '../../app/domain/kpi-return/figure.ts';
import { readTypedFigures } from '../../app/domain/kpi-return/read-typed-figures.ts';
import { buildReturnWorkbook } from '../../app/domain/workbook/build-return-workbook.ts';
import { IDENTITY_SHEET } from '../../app/domain/workbook/identity.ts';
import { readReturnWorkbook } from '../../app/domain/workbook/read-return-workbook.ts';
import type { SheetCell } from '../../app/domain/workbook/return-workbook.ts';
import { anyFacts, askedOf, someFacts } from '../../app/domain/workbook/some-facts.test-data.ts';
import { openWorkbook } from './open-workbook.test-data.ts';
import { cellsInMemory } from './read-cells.test-data.ts';
import { drawReturnWorkbook } from './return-workbook.ts';

interface Said {
	readonly text: string;
	readonly value: number | string | null;
	readonly result: number | string;
	readonly ticked: boolean;
}

describe('the workbook of a return, read back cell by cell', () => {
	const facts = someFacts({
		areas: 3,
		typed: (key, { unit }) => (key.startsWith('safety') ? 'about 12' : unit === 'pence' ? '1,250.50' : '12'),
		lastQuarter: () => 7,
		words: new Map([['went-well', '=HYPERLINK("http://example.org")\nSecond line']]),
	});
	const book = buildReturnWorkbook(facts);
	let workbook: ExcelJS.Workbook;
	beforeAll(async () => {
		workbook = await openWorkbook(await drawReturnWorkbook(book));
	});
	const drawn = (): readonly (readonly [ExcelJS.Cell, SheetCell, string])[] =>
		book.sheets.flatMap(({ name, rows }) =>
			rows.flatMap((row, at) =>
				row.map((cell, column) => {
					const found = workbook.getWorksheet(name)!.getCell(at + 1, column + 1);
					return [found, cell, name] as const;
				}),
			),
		);

	test('every cell holds what was decided, and text stays text whatever it begins with', () => {
		for (const [cell, { is, ...said }] of drawn()) {
			const { text = null, value = text, result = value, ticked = false } = said as Partial<Said>;
			const expected =
				is === 'tick' ? (ticked ? 'Yes' : null) : result === '' && is === 'words' ? null : result;
			expect(is === 'formula' ? cell.result : cell.value).toEqual(expected);
			expect(cell.type === ExcelJS.ValueType.Formula).toBe(is === 'formula');
			expect(cell.isMerged).toBe(false);
		}
		expect(drawn().length).toBeGreaterThan(150);
	});

	test('boxes can be typed in, say what they take, and have names; everything else is locked', () => {
		for (const [cell, box, sheet] of drawn()) {
			const isBox = box.is === 'box' || box.is === 'tick' || box.is === 'words';
			expect(cell.protection?.locked === false, cell.address).toBe(isBox);
			if (!isBox) continue;
			expect(workbook.definedNames.getNames(`'${sheet}'!${cell.address}`)).toEqual([box.name]);
			expect(cell.dataValidation).toMatchObject({
				promptTitle: box.help.title,
				prompt: box.help.text,
				error: box.help.wrong,
				errorStyle: 'stop',
			});
			expect(box.help.title.length).toBeLessThanOrEqual(32);
			expect(box.help.text.length).toBeLessThanOrEqual(255);
		}
		for (const sheet of workbook.worksheets)
			expect((sheet as unknown as { sheetProtection: object }).sheetProtection).toMatchObject({
				sheet: true,
			});
	});

	test('a figure’s box takes its own kind of number', () => {
		const kinds = new Map<string, unknown>();
		for (const [cell, box] of drawn())
			if (box.is === 'box') kinds.set(box.unit, [cell.dataValidation.type, cell.numFmt]);
		expect(Object.fromEntries(kinds)).toEqual({
			count: ['whole', '#,##0'],
			pence: ['decimal', '[$£-809]#,##0.00'],
		});
	});

	test('sheets are named in words, heads stay and are printed on every page, on A4 across', () => {
		expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
			...book.sheets.map(({ name }) => [name, 'visible']),
			[IDENTITY_SHEET, 'veryHidden'],
		]);
		for (const { name, frozenRows } of book.sheets) {
			expect(name.length).toBeLessThanOrEqual(31);
			const sheet = workbook.getWorksheet(name)!;
			expect(sheet.pageSetup).toMatchObject({
				paperSize: 9,
				orientation: 'landscape',
				fitToPage: true,
				fitToWidth: 1,
				fitToHeight: 0,
				printTitlesRow: `1:${frozenRows}`,
			});
			if (name !== book.sheets[0]?.name)
				expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: frozenRows });
		}
	});

	test('it says its title, its language and when it was made', () => {
		expect(workbook).toMatchObject({
			title: 'Return for Grant for the DVPP, July to September 2017',
			creator: 'Commissioning Portal',
			language: 'en-GB',
			created: new Date(facts.madeAt),
		});
	});

	test('totals and KPIs are formulas over the boxes', () => {
		const written = new Set<string>();
		for (const [cell] of drawn())
			if (cell.type === ExcelJS.ValueType.Formula) written.add(cell.formula.replaceAll(/\d+/g, '1'));
		expect([...written].sort()).toMatchInlineSnapshot(`
			[
			  "IF(AND(ISNUMBER(B1),ISNUMBER(C1)),IF(C1=1,"too few to conclude",B1/C1),"Some boxes are empty")",
			  "IF(COUNT(B1:B1)=1,"",SUM(B1:B1))",
			  "IF(COUNT(C1:C1)=1,"",SUM(C1:C1))",
			  "IF(COUNT(D1:D1)=1,"",SUM(D1:D1))",
			  "IF(COUNT(E1:E1)=1,"",SUM(E1:E1))",
			  "IF(COUNT(F1:F1)=1,"",SUM(F1:F1))",
			  "IF(COUNT(Figure_1)<1,"Some boxes are empty",SUM(Figure_1))",
			  "IF(COUNT(Figure_1,Figure_1,Figure_1)<1,"Some boxes are empty",SUM(Figure_1,Figure_1,Figure_1))",
			  "IF(COUNT(G1:G1)=1,"",SUM(G1:G1))",
			]
		`);
	});
});

test('a return of any shape comes back equal in every figure and every word, whatever was filled in', async () => {
	await fc.assert(
		fc.asyncProperty(anyFacts(4), async (facts) => {
			const workbook = await openWorkbook(await drawReturnWorkbook(buildReturnWorkbook(facts)));
			const read = readReturnWorkbook(cellsInMemory(workbook), askedOf(facts));
			if (!read.ok) throw new Error(read.refusal.code);
			expect(read.value.problems).toEqual([]);
			const { figures } = readTypedFigures(
				allBoxes(facts.draft.sections),
				facts.draft.measures,
				facts.draft.typed,
			);
			expect(
				[...read.value.figures].flatMap(([key, { value }]) => (value === null ? [] : [[key, value]])),
			).toEqual(figures.map((figure) => [figureKey(figure), figure.value]));
			expect([...read.value.words].map(([question, { text }]) => [question, text])).toEqual(
				[...facts.draft.words].map(([question, text]) => [question, text.trim()]),
			);
		}),
		{ numRuns: 40 },
	);
});
