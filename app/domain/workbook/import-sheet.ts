import type { IsoDate } from '../calendar/iso-date.ts';
import { plainLabel } from '../kpi-return/block-labels.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { CellContent, SheetCells, WorkbookCells } from './workbook-cells.ts';

/** A column of a sheet from which rows are brought in. */
export interface ImportColumn {
	readonly key: string;
	/** As it stands at the head of the column. */
	readonly label: string;
	/** What is to be written in it. */
	readonly hint: string;
	readonly optional?: true;
	/** "text" unless said. */
	readonly takes?: 'text' | 'day';
	/** What may be chosen, in words. */
	readonly choices?: readonly string[];
}

export interface ImportSheet {
	/** The name of its tab. */
	readonly name: string;
	readonly columns: readonly ImportColumn[];
}

/** One row that is not empty; a cell that is empty has no value. */
export interface ImportRow {
	/** As the sheet numbers it. */
	readonly row: number;
	/** Texts as typed, numbers in plain digits, days in ISO form, by the key of their column. */
	readonly values: Readonly<Record<string, string>>;
	/** In words, each with its column: "“Starts on”: must be a day". */
	readonly problems: readonly string[];
}

export type ImportSheetRefusal =
	| { readonly code: 'no-such-sheet'; readonly name: string }
	| { readonly code: 'no-headings'; readonly missing: readonly string[] }
	| { readonly code: 'unknown-heading'; readonly label: string }
	| { readonly code: 'heading-twice'; readonly label: string }
	| { readonly code: 'no-rows' }
	| { readonly code: 'too-many-rows'; readonly most: number };

export const MOST_IMPORT_ROWS = 500;
const MOST_LETTERS = 2000;

/** The rows of the sheet, found by the headings of its columns in whatever order they stand. */
export function readImportSheet(
	{ sheets }: WorkbookCells,
	{ name, columns }: ImportSheet,
): Result<readonly ImportRow[], ImportSheetRefusal> {
	const shown = sheets.filter(({ hidden }) => !hidden);
	const sheet =
		shown.find((each) => plainLabel(each.name) === plainLabel(name)) ??
		(shown.length === 1 ? shown[0] : null);
	if (sheet === null || sheet === undefined) return refused({ code: 'no-such-sheet', name });
	const headed = headingsOf(sheet, columns);
	if (!headed.ok) return headed;
	const rows = sheet.rows
		.slice(headed.value.at + 1)
		.map((cells, index) => rowOf(cells, headed.value.columns, headed.value.at + index + 2))
		.filter(({ values, problems }) => Object.keys(values).length > 0 || problems.length > 0);
	if (rows.length === 0) return refused({ code: 'no-rows' });
	return rows.length > MOST_IMPORT_ROWS
		? refused({ code: 'too-many-rows', most: MOST_IMPORT_ROWS })
		: accepted(rows.map((row) => withMissing(row, columns)));
}

interface Headings {
	/** Index of the row that they stand in. */
	readonly at: number;
	readonly columns: ReadonlyMap<number, ImportColumn>;
}

/** The first row in which a heading stands is the row of headings. */
function headingsOf(
	{ rows }: SheetCells,
	columns: readonly ImportColumn[],
): Result<Headings, ImportSheetRefusal> {
	const known = new Map(columns.map((column) => [plainLabel(column.label), column]));
	const at = rows.findIndex(
		(cells) => cells.filter((cell) => known.has(plainLabel(textOf(cell)))).length > columns.length / 2,
	);
	const must = columns.filter(({ optional }) => optional !== true);
	if (at < 0) return refused({ code: 'no-headings', missing: must.map(({ label }) => label) });
	const found = new Map<number, ImportColumn>();
	for (const [index, cell] of (rows[at] ?? []).entries()) {
		const label = textOf(cell);
		if (label === '') continue;
		const column = known.get(plainLabel(label));
		if (column === undefined) return refused({ code: 'unknown-heading', label });
		if ([...found.values()].includes(column)) return refused({ code: 'heading-twice', label });
		found.set(index, column);
	}
	const missing = must.filter((column) => ![...found.values()].includes(column));
	return missing.length > 0
		? refused({ code: 'no-headings', missing: missing.map(({ label }) => label) })
		: accepted({ at, columns: found });
}

const textOf = (cell: CellContent | undefined): string => (cell?.kind === 'text' ? cell.text.trim() : '');

function rowOf(
	cells: readonly CellContent[],
	columns: ReadonlyMap<number, ImportColumn>,
	row: number,
): ImportRow {
	const values: Record<string, string> = {};
	const problems: string[] = [];
	for (const [index, cell] of cells.entries()) {
		const column = columns.get(index);
		if (column === undefined) {
			if (cell.kind !== 'empty') problems.push('Something stands beside the columns that have a heading');
			continue;
		}
		const read = readCell(cell, column);
		if (!read.ok) problems.push(`“${column.label}”: ${read.refusal}`);
		else if (read.value !== '') values[column.key] = read.value;
	}
	return { row, values, problems };
}

function readCell(cell: CellContent, { takes = 'text', choices }: ImportColumn): Result<string, string> {
	switch (cell.kind) {
		case 'empty':
			return accepted('');
		case 'day':
			return takes === 'day' ? accepted(cell.day) : refused('is a day where words or a number are asked for');
		case 'number':
			return takes === 'day'
				? refused('is a number where a day is asked for')
				: Number.isSafeInteger(Math.round(cell.value * 100))
					? accepted(String(cell.value))
					: refused('is a number that cannot be read exactly: write it as text');
		case 'truth':
		case 'fault':
			return refused('holds a formula or a mark that says nothing. Write the value itself');
		case 'text':
			return textValue(cell.text.trim(), takes, choices);
	}
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function textValue(
	text: string,
	takes: 'text' | 'day',
	choices: readonly string[] | undefined,
): Result<string, string> {
	if (text === '') return accepted('');
	if (text.length > MOST_LETTERS) return refused(`must be ${MOST_LETTERS} characters or fewer`);
	if (takes === 'day')
		return DAY.test(text)
			? accepted(text as IsoDate)
			: refused('must be a date, like 1/4/2027, in a cell of dates');
	if (choices === undefined) return accepted(text);
	const chosen = choices.find((choice) => plainLabel(choice) === plainLabel(text));
	return chosen === undefined ? refused(`must be one of: ${choices.join(', ')}`) : accepted(chosen);
}

const withMissing = (row: ImportRow, columns: readonly ImportColumn[]): ImportRow => ({
	...row,
	problems: [
		...row.problems,
		...columns
			.filter(
				({ key, label, optional }) =>
					optional !== true &&
					row.values[key] === undefined &&
					!row.problems.some((problem) => problem.startsWith(`“${label}”`)),
			)
			.map(({ label }) => `“${label}”: is empty`),
	],
});
