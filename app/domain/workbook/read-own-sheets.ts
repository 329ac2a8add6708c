import type { Block } from '../kpi-return/block-labels.ts';
import type { BlockRefusal, PlaceInBlock } from '../kpi-return/block-refusal.ts';
import { readBlock } from '../kpi-return/read-block.ts';
import { wordBlockRefusal } from '../kpi-return/word-block-refusal.ts';
import { blockOfSheet } from './block-of-sheet.ts';
import { cellAddress } from './cell-address.ts';
import { MERGED_CELL } from './cell-faults.ts';
import type { OwnTable } from './own-tables.ts';
import type { FigureRead } from './read-return-workbook.ts';
import type { SheetMatch, Taken, TakenProblem } from './taken.ts';
import type { CellPlace, SheetCells, WorkbookCells } from './workbook-cells.ts';

/** Somebody's own spreadsheet, each sheet read into the table that they said it is, by the one reader of blocks. What does not fit is told at its cell. */
export function readOwnSheets(
	{ sheets }: WorkbookCells,
	tables: readonly OwnTable[],
	matches: readonly SheetMatch[],
): Taken {
	const figures = new Map<string, FigureRead>();
	const problems: TakenProblem[] = [];
	const leftOut: string[] = [];
	for (const sheet of sheets) {
		const match = matches.find((each) => each.sheet === sheet.name);
		const table = tables.find(({ key }) => key === match?.table);
		if (table === undefined || sheet.hidden) continue;
		const read = readSheet(sheet, table);
		leftOut.push(...read.leftOut);
		problems.push(...read.problems);
		for (const [key, figure] of read.figures) {
			const other = figures.get(key);
			if (other === undefined || other.value === figure.value) figures.set(key, figure);
			else problems.push({ place: figure.place, text: twice(table.names.get(key), other.place) });
		}
	}
	const isNothing = figures.size === 0 && problems.length === 0;
	return {
		from: 'own',
		figures,
		words: new Map(),
		nothingToReport: new Map(),
		problems: isNothing ? [{ place: null, text: NOTHING }] : problems,
		leftOut: [...new Set(leftOut)],
	};
}

const NOTHING =
	'Nothing in the sheets that you chose belongs to the return. Choose the sheets that hold your figures, or upload another workbook.';
const twice = (name: string | undefined, { sheet, address }: CellPlace): string =>
	`${name ?? 'This figure'} is another number on the sheet ‘${sheet}’, in cell ${address}. Leave one of them out.`;

function readSheet(sheet: SheetCells, table: OwnTable) {
	const block = blockOfSheet(sheet);
	const read = readBlock(block, table.block, null);
	const at = (place: PlaceInBlock | null): CellPlace | null =>
		place === null ? null : { sheet: sheet.name, address: cellAddress(place.row + 1, place.column + 1) };
	if (!read.ok)
		return {
			figures: new Map<string, FigureRead>(),
			leftOut: [],
			problems: read.refusal.map((problem) => ({
				place: at(placeOf(problem, block)),
				text: wordsOf(problem, table, sheet.name),
			})),
		};
	const merged = read.value.figures.filter((figure) => isMerged(sheet, figure.at));
	return {
		figures: new Map(
			read.value.figures.map((figure) => [
				figure.key,
				{
					typed: figure.typed,
					value: figure.value,
					place: { sheet: sheet.name, address: cellAddress(figure.at.row + 1, figure.at.column + 1) },
				},
			]),
		),
		leftOut: read.value.leftOut,
		problems: merged.map((figure) => ({
			place: at(figure.at),
			text: mergedWords(table.names.get(figure.key)),
		})),
	};
}

const mergedWords = (name: string | undefined): string =>
	`${name ?? 'This figure'} stands in merged cells, so it could be of more than one box. Take the cells apart and type each figure.`;

/** Nobody knows of which of its cells a merged one speaks. */
function isMerged({ rows }: SheetCells, { row, column }: PlaceInBlock): boolean {
	const follows = (cell: SheetCells['rows'][number][number] | undefined): boolean =>
		cell?.kind === 'fault' && cell.says === MERGED_CELL;
	return follows(rows[row]?.[column + 1]) || follows(rows[row + 1]?.[column]);
}

/** Where in the sheet a problem is: its cell, or its label where that is in question. */
function placeOf(problem: BlockRefusal, block: Block): PlaceInBlock | null {
	switch (problem.code) {
		case 'not-a-figure':
			return problem.at;
		case 'unknown-label':
		case 'ambiguous-label':
			return placeOfText(block, problem.label, 'first');
		case 'label-twice':
			return placeOfText(block, problem.label, 'last');
		case 'no-label':
			return problem.side === 'rows'
				? { row: problem.line - 1, column: 0 }
				: { row: 0, column: problem.line - 1 };
		case 'no-such-box':
		case 'nothing-pasted':
		case 'too-large':
		case 'too-wide':
		case 'too-tall':
			return null;
	}
}

function placeOfText(block: Block, text: string, which: 'first' | 'last'): PlaceInBlock | null {
	const places = block.flatMap((cells, row) =>
		cells.flatMap((cell, column) => (cell === text ? [{ row, column }] : [])),
	);
	return (which === 'first' ? places[0] : places.at(-1)) ?? null;
}

/** The same reader's words, as said of a sheet. */
const wordsOf = (problem: BlockRefusal, table: OwnTable, sheet: string): string =>
	problem.code === 'nothing-pasted'
		? `Nothing on the sheet ‘${sheet}’ belongs to ‘${table.label}’.`
		: wordBlockRefusal(problem, table).replaceAll('You pasted', 'The sheet has');
