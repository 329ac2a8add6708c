import { accepted, type Result, refused } from '../result.ts';
import type { BoxTable } from './box.ts';
import { figureKey } from './figure.ts';
import { spreadsheetCells } from './spreadsheet-cells.ts';

export interface Paste {
	readonly text: string;
	/** The box (`figureKey`) that the block's first figure goes into. */
	readonly from: string;
}

/** The words at the head of the table's rows and columns, as the page shows them. */
export interface TableLabels {
	readonly rows: readonly string[];
	readonly columns: readonly string[];
}

export type PasteRefusal =
	| { readonly code: 'no-such-box' }
	| { readonly code: 'nothing-pasted' }
	/** So many columns were pasted and there is room for so many from the box where they were to begin. */
	| { readonly code: 'too-wide'; readonly pasted: number; readonly room: number }
	| { readonly code: 'too-tall'; readonly pasted: number; readonly room: number }
	/** The block brings its own labels in another order than the table's: figures would land in the wrong place. */
	| {
			readonly code: 'labels-differ';
			readonly side: 'rows' | 'columns';
			readonly pasted: string;
			readonly expected: string;
	  };

/**
 * Spreads the block over the table from a box, rightwards and down. Answers the typed text of each box; a pasted empty cell
 * leaves its box as it is. A heading row and a first column of labels are left out where they match the table's.
 */
export function pasteBlock(
	table: BoxTable,
	labels: TableLabels,
	paste: Paste,
): Result<ReadonlyMap<string, string>, PasteRefusal> {
	const start = placeOf(table, paste.from);
	if (start === null) return refused({ code: 'no-such-box' });
	const block = withoutLabels(spreadsheetCells(paste.text), labels, start);
	return block.ok ? spread(table, start, block.value) : block;
}

type Block = readonly (readonly string[])[];

/** A heading or a label column is known by any of its cells; then every one of them has to be the table's own, or figures would land in the wrong place. */
function withoutLabels(block: Block, labels: TableLabels, start: Start): Result<Block, PasteRefusal> {
	const [heading = [], ...below] = block;
	const hasHeading = hasLabel(heading, labels.columns);
	const body = hasHeading ? below : block;
	const firstColumn = body.map((row) => row[0] ?? '');
	const hasRowLabels = hasLabel(firstColumn, labels.rows);
	const columns = hasHeading
		? firstDifference(hasRowLabels ? heading.slice(1) : heading, labels.columns.slice(start.column))
		: null;
	if (columns !== null) return refused({ code: 'labels-differ', side: 'columns', ...columns });
	const rows = hasRowLabels ? firstDifference(firstColumn, labels.rows.slice(start.row)) : null;
	if (rows !== null) return refused({ code: 'labels-differ', side: 'rows', ...rows });
	return accepted(hasRowLabels ? body.map((row) => row.slice(1)) : body);
}

interface Start {
	readonly row: number;
	readonly column: number;
}

function placeOf(table: BoxTable, key: string): Start | null {
	const row = table.cells.findIndex((cells) => cells.some((box) => figureKey(box) === key));
	if (row < 0) return null;
	return { row, column: (table.cells[row] ?? []).findIndex((box) => figureKey(box) === key) };
}

function spread(
	table: BoxTable,
	start: Start,
	block: readonly (readonly string[])[],
): Result<ReadonlyMap<string, string>, PasteRefusal> {
	const width = Math.max(0, ...block.map((row) => row.length));
	if (width === 0) return refused({ code: 'nothing-pasted' });
	const room = { rows: table.rows.length - start.row, columns: table.columns.length - start.column };
	if (width > room.columns) return refused({ code: 'too-wide', pasted: width, room: room.columns });
	if (block.length > room.rows) return refused({ code: 'too-tall', pasted: block.length, room: room.rows });
	const typed = new Map<string, string>();
	for (const [down, row] of block.entries())
		for (const [across, text] of row.entries()) {
			const box = table.cells[start.row + down]?.[start.column + across];
			if (box !== undefined && text !== '') typed.set(figureKey(box), text);
		}
	return accepted(typed);
}

const plain = (text: string): string =>
	text.normalize('NFKC').replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim().toLowerCase();

function hasLabel(cells: readonly string[], labels: readonly string[]): boolean {
	const known = new Set(labels.map(plain));
	return cells.some((cell) => known.has(plain(cell)));
}

function firstDifference(
	cells: readonly string[],
	labels: readonly string[],
): { readonly pasted: string; readonly expected: string } | null {
	const index = cells.findIndex((cell, at) => cell !== '' && plain(cell) !== plain(labels[at] ?? ''));
	return index < 0 ? null : { pasted: cells[index] ?? '', expected: labels[index] ?? '' };
}
