import { execFileSync } from 'node:child_process';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import type { CellContent } from '../../domain/workbook/workbook-cells.ts';
import { readWorkbook } from './read-workbook.ts';
import { type MadeWorkbook, oneColumn, workbookFile } from './workbook-files.test-data.ts';

const cellsOf = async (made: MadeWorkbook): Promise<readonly (CellContent | undefined)[]> => {
	const read = await readWorkbook(workbookFile(made));
	if (!read.ok) throw new Error(`not read: ${JSON.stringify(read.refusal)}`);
	return read.value.sheets[0]?.rows.map((row) => row[0]) ?? [];
};
const refusalOf = async (made: MadeWorkbook): Promise<unknown> => {
	const read = await readWorkbook(workbookFile(made));
	return read.ok ? read.value : read.refusal;
};

const number = (value: number) => ({ kind: 'number', value });
const day = (on: string) => ({ kind: 'day', day: on });
const fault = (says: string) => ({ kind: 'fault', says });

test.each([
	['a number', '<c><v>12</v></c>', number(12)],
	['a number as a program writes it', '<c t="n"><v>1.2E+3</v></c>', number(1200)],
	['nought', '<c><v>-0</v></c>', number(0)],
	['nothing', '<c/>', undefined],
	['an empty value', '<c><v></v></c>', { kind: 'empty' }],
	['a word of the list', '<c t="s"><v>0</v></c>', { kind: 'text', text: 'Walsall & Dudley' }],
	['a word in several fonts', '<c t="s"><v>1</v></c>', { kind: 'text', text: 'Referrals' }],
	['a word of its own', '<c t="inlineStr"><is><t>12 </t></is></c>', { kind: 'text', text: '12 ' }],
	['a formula’s number', '<c><f>1+1</f><v>2</v></c>', { ...number(2), ofFormula: true }],
	[
		'a formula’s word',
		'<c t="str"><f>"a"</f><v>a &amp;lt; b</v></c>',
		{ kind: 'text', text: 'a &lt; b', ofFormula: true },
	],
	['a formula that came to an empty text', '<c t="str"><f>""</f><v></v></c>', { kind: 'empty' }],
	['a formula without its result', '<c><f>1+1</f></c>', fault('a formula that was saved without its result')],
	['a shared formula', '<c><f t="shared" si="0"/><v>7</v></c>', { ...number(7), ofFormula: true }],
	['an error', '<c t="e"><v>#REF!</v></c>', fault('#REF!')],
	['a formula’s error, shown as a day', '<c t="e" s="1"><f>1/0</f><v>#DIV/0!</v></c>', fault('#DIV/0!')],
	['true', '<c t="b"><v>1</v></c>', { kind: 'truth', value: true }],
	['a day', '<c s="1"><v>46320</v></c>', day('2026-10-25')],
	[
		'a formula’s day',
		'<c s="1"><f>TODAY()</f><v>46320.75</v></c>',
		{ ...day('2026-10-25'), ofFormula: true },
	],
	['a day in words for programs', '<c t="d"><v>2026-10-25</v></c>', day('2026-10-25')],
	['a moment in words for programs', '<c t="d"><v>2026-10-25T10:30:00</v></c>', fault('a time')],
	['a day before the two systems agree', '<c s="1"><v>60</v></c>', fault('a day before March 1900')],
	['a time of day', '<c s="2"><v>0.5</v></c>', fault('a time')],
	['hours that have gone by', '<c s="3"><v>1.5</v></c>', fault('a time')],
	['a share', '<c s="4"><v>0.5</v></c>', { kind: 'text', text: '50%' }],
	['a number with words round it', '<c s="5"><v>6.5</v></c>', number(6.5)],
	['a number with letters of a date after backslashes', '<c s="6"><v>12</v></c>', number(12)],
	['a number in the language of another office', '<c s="7"><v>12</v></c>', number(12)],
	['a day with its weekday', '<c s="8"><v>46320</v></c>', day('2026-10-25')],
])('%s is read as what it is', async (_, cell, expected) => {
	const cells = await cellsOf(
		oneColumn([cell], {
			words: ['Walsall &amp; Dudley', '<r><t>Ref</t></r><r><rPr><b/></rPr><t>errals</t></r>'],
			formats: [
				'dd/mm/yyyy',
				'h:mm',
				'[h]:mm',
				'0%',
				'0.0" weeks in days"',
				'0\\ \\d\\a\\y\\s',
				'Standard',
				'[$-F800]dddd, mmmm dd, yyyy',
			],
		}),
	);
	expect(cells[0]).toEqual(expected);
});

const READER = new URL('./read-workbook.ts', import.meta.url).href;

test('days count from 1900 or from 1904, as the workbook says, in whichever words it says so', async () => {
	const formats = ['yyyy-mm-dd'];
	const days = ['<c s="1"><v>46320</v></c>', '<c s="1"><v>46110</v></c>', '<c s="1"><v>44926.999</v></c>'];
	const since1900 = ['2026-10-25', '2026-03-29', '2022-12-31'].map(day);
	expect(await cellsOf(oneColumn(days, { formats }))).toEqual(since1900);
	expect(await cellsOf(oneColumn(days, { formats, properties: 'date1904="0"' }))).toEqual(since1900);
	const since1904 = ['<c s="1"><v>44858</v></c>', '<c s="1"><v>0</v></c>'];
	for (const properties of ['date1904="1"', 'date1904="true"'])
		expect(await cellsOf(oneColumn(since1904, { formats, properties }))).toEqual(
			['2026-10-25', '1904-01-01'].map(day),
		);
});

test.each([
	'America/Los_Angeles',
	'Pacific/Auckland',
])('no day is shifted where the server stands in %s', (zone) => {
	const file = workbookFile(oneColumn(['<c s="1"><v>46320</v></c>'], { formats: ['dd/mm/yyyy'] }));
	const script = `const { readWorkbook } = await import('${READER}');
			const read = await readWorkbook(Buffer.from(process.argv[1], 'base64'));
			console.log(new Date(2026, 0, 1).getTimezoneOffset() !== 0, read.value.sheets[0].rows[0][0].day);`;
	const said = execFileSync(
		process.execPath,
		['--input-type=module', '-e', script, Buffer.from(file).toString('base64')],
		{ env: { ...process.env, TZ: zone }, encoding: 'utf8' },
	);
	expect(said.trim()).toBe('true 2026-10-25');
});

test.each([
	['letters behind a number', '<c><v>12abc</v></c>'],
	['a comma in a number', '<c><v>1,204</v></c>'],
	['a number that no computer holds', '<c><v>1e999</v></c>'],
	['a hexadecimal number', '<c><v>0x1F</v></c>'],
	['a word that is not in the list', '<c t="s"><v>9</v></c>'],
	['a type that nobody knows', '<c t="q"><v>1</v></c>'],
	['two values', '<c><v>1</v><v>2</v></c>'],
	['two formulas', '<c><f>1</f><f>2</f><v>2</v></c>'],
	['a cell in another one’s row', '<c r="A9"><v>1</v></c>'],
	['neither true nor false', '<c t="b"><v>2</v></c>'],
	['how a word is pronounced', '<c t="inlineStr"><is><t>12</t><rPh sb="0" eb="1"><t>3</t></rPh></is></c>'],
	['a comment in which a cell could hide', '<c><!-- --><v>1</v></c>'],
	['a cell in a cell', '<c><c r="B1"><v>1</v></c></c>'],
	['words between the tags', '<c>12<v>1</v></c>'],
])('%s is refused and not guessed at', async (_, cell) => {
	expect(await refusalOf(oneColumn([cell]))).toMatchObject({
		code: expect.stringMatching(/^(workbook-not-readable|office-not-checkable)$/),
	});
});

const row = (at: number, cells: string): string => `<row r="${at}">${cells}</row>`;

test.each([
	['a cell twice', row(1, '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>')],
	['cells out of order', row(1, '<c r="B1"><v>1</v></c><c r="A1"><v>2</v></c>')],
	['rows out of order', row(2, '<c r="A2"><v>1</v></c>') + row(1, '<c r="A1"><v>2</v></c>')],
	['a row without its number', '<row><c r="A1"><v>1</v></c></row>'],
	['a cell that does not say where it is', row(1, '<c><v>1</v></c>')],
	['rows that end within a cell', '<row r="1"><c r="A1"><v>1</v>'],
])('%s: nobody knows which counts, so it is refused', async (_, rows) => {
	const refusal = await refusalOf({ sheets: [{ name: 'Figures', rows }] });
	expect(refusal).toMatchObject({ code: 'workbook-not-readable' });
});

test('rows and columns may have a style of their own', async () => {
	const read = await readWorkbook(
		workbookFile({
			sheets: [
				{ name: 'Figures', rows: '<row r="1" s="1" customFormat="1"><c r="A1" s="1"><v>5</v></c></row>' },
			],
			formats: ['0.0'],
		}),
	);
	expect(read).toMatchObject({ value: { sheets: [{ rows: [[number(5)]] }] } });
});

test('of a merge the first cell has its value, and the others say that they are part of it', async () => {
	const read = await readWorkbook(
		workbookFile({
			sheets: [
				{
					name: 'Figures',
					rows: row(1, '<c r="A1"><v>5</v></c><c r="B1"><v>6</v></c>') + row(2, '<c r="B2"><v>7</v></c>'),
					behind: '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
				},
			],
		}),
	);
	const part = fault('part of a merged cell');
	expect(read).toMatchObject({
		value: {
			sheets: [
				{
					rows: [
						[number(5), part],
						[part, part],
					],
				},
			],
		},
	});
});

test('names of one cell are told; of several, of none, of a sheet alone or twice they are not', async () => {
	const read = await readWorkbook(
		workbookFile({
			sheets: [
				{ name: 'Children’s &amp; partners', rows: '' },
				{ name: 'It&apos;s', rows: '', state: 'veryHidden' },
			],
			names: {
				Figure_0001: "'Children’s &amp; partners'!$C$5",
				Figure_0002: "'It''s'!B2",
				Many: "'It''s'!$A$1:$XFD$1048576",
				Gone: '#REF!',
				Elsewhere: 'Nowhere!$A$1',
				Column: "'It''s'!$A:$A",
			},
		}),
	);
	if (!read.ok) throw new Error(JSON.stringify(read.refusal));
	expect([...read.value.names]).toEqual([
		['Figure_0001', { sheet: 'Children’s & partners', address: 'C5' }],
		['Figure_0002', { sheet: "It's", address: 'B2' }],
	]);
	expect(read.value.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
		['Children’s & partners', false],
		["It's", true],
	]);
});

test.each([
	['rows', row(5001, '<c r="A5001"><v>1</v></c>')],
	['columns', row(1, '<c r="XFD1"><v>1</v></c>')],
	['rows', Array.from({ length: 25_001 }, (_, at) => `<row r="${at + 1}"/>`).join('')],
])('too many %s are refused before anything unfolds them', async (what, rows) => {
	const began = performance.now();
	const refusal = await refusalOf({ sheets: [{ name: 'Figures', rows }] });
	expect(refusal).toEqual({ code: 'workbook-too-large', what });
	expect(performance.now() - began).toBeLessThan(3_000);
});

test('what exceljs would unfold without end is not handed to it', async () => {
	const whole = 'A1:XFD1048576';
	const read = await readWorkbook(
		workbookFile({
			sheets: [
				{
					name: 'Figures',
					rows: `${row(1, '<c r="A1"><v>5</v></c>')}<row r="1048576" ht="20"/>`,
					behind: `<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations count="1"><dataValidation type="whole" sqref="${whole}"><formula1>0</formula1></dataValidation></dataValidations>`,
				},
			],
			names: { All: 'Figures!$A$1:$XFD$1048576' },
		}),
	);
	expect(read).toMatchObject({ value: { sheets: [{ rows: expect.arrayContaining([]) }] } });
	if (read.ok) expect(read.value.sheets[0]?.rows[0]?.[0]).toEqual(number(5));
});

test('a workbook that the library itself writes is read as it was meant', async () => {
	const book = new ExcelJS.Workbook();
	const sheet = book.addWorksheet('Figures');
	sheet.getCell('A1').value = { text: 'More', hyperlink: 'https://portal.example' };
	sheet.getCell('A2').value = new Date(Date.UTC(2026, 2, 29));
	sheet.getCell('A3').value = 0.1 + 0.2;
	const read = await readWorkbook(new Uint8Array(await book.xlsx.writeBuffer()));
	expect(read).toMatchObject({
		value: {
			sheets: [{ rows: [[{ kind: 'text', text: 'More' }], [day('2026-03-29')], [number(0.1 + 0.2)]] }],
		},
	});
});

test('a workbook as exceljs writes it is read, with styles of its rows, checks of its columns and frozen headings', async () => {
	const workbook = new ExcelJS.Workbook();
	const sheet = workbook.addWorksheet('People', { views: [{ state: 'frozen', ySplit: 1 }] });
	sheet.columns = [{ header: 'Name', width: 20 }];
	sheet.getRow(1).font = { bold: true };
	sheet.getColumn(1).numFmt = '@';
	sheet.getCell('A2').value = 'Walsall';
	sheet.getCell('A3').dataValidation = { type: 'list', formulae: ['"a,b"'] };
	const read = await readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
	expect(read).toMatchObject({
		value: { sheets: [{ rows: [[{ text: 'Name' }], [{ text: 'Walsall' }]] }] },
	});
});
