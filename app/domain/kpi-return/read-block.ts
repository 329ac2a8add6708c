import { accepted, type Result, refused } from '../result.ts';
import type { MeasureUnit } from '../specification/specification.ts';
import { withoutHeadings } from './block-headings.ts';
import { type Block, type BlockHead, labelledLines } from './block-labels.ts';
import { type BlockLayout, blockLayout, turnBlock } from './block-layout.ts';
import { type BlockLines, blockLines } from './block-lines.ts';
import type { BlockRefusal, PlaceInBlock } from './block-refusal.ts';
import { parseFigure } from './parse-figure.ts';
import { typeFigure } from './write-figure.ts';

/** A table into which figures can be pasted: how its rows and columns are called, and the boxes between them. */
export interface BlockTable {
	readonly rows: readonly BlockHead[];
	readonly columns: readonly BlockHead[];
	/** `boxes[row][column]`. */
	readonly boxes: readonly (readonly { readonly key: string; readonly unit: MeasureUnit }[])[];
}

export interface FigureOfBlock {
	/** Of the box that it goes into. */
	readonly key: string;
	readonly value: number;
	/** As it is typed into the box. */
	readonly typed: string;
	readonly at: PlaceInBlock;
}

export interface ReadBlock {
	/** In the order of the table; a cell that is empty in the block has none. */
	readonly figures: readonly FigureOfBlock[];
	/** Labels of totals, which the table works out itself. */
	readonly leftOut: readonly string[];
}

const MOST = { rows: 1000, columns: 200, cells: 20_000 };

/**
 * The one reader of figures that come as cells: pasted into a table, into its page, or from a workbook's sheet. Rows and columns are
 * matched by their labels, in any order and either way round; totals and headings of groups are left out; an empty cell changes
 * nothing. On a side where the block has no labels its figures go one after another from the box `from`, or over the whole
 * side where there are as many. What does not fit is refused whole.
 */
export function readBlock(
	block: Block,
	table: BlockTable,
	from: string | null,
): Result<ReadBlock, readonly BlockRefusal[]> {
	if (isTooLarge(block)) return refused([{ code: 'too-large' }]);
	const start = placeOf(table, from);
	if (start === null) return refused([{ code: 'no-such-box' }]);
	const layout = blockLayout(block, table.rows, table.columns);
	const upright = withoutHeadings(layout.turned ? turnBlock(block) : block, { ...layout, ...table });
	if (!upright.ok) return refused([upright.refusal]);
	const lines = linesOf(upright.value, layout, table, start);
	const problems = [...lines.columns.problems, ...lines.rows.problems];
	if (problems.length > 0) return refused(problems);
	const read = figuresOf(upright.value, table, lines, layout.turned);
	if (read.problems.length > 0) return refused(read.problems);
	return read.figures.length === 0
		? refused([{ code: 'nothing-pasted' }])
		: accepted({ figures: read.figures, leftOut: [...lines.columns.leftOut, ...lines.rows.leftOut] });
}

const isTooLarge = (block: Block): boolean =>
	block.length > MOST.rows ||
	block.some((row) => row.length > MOST.columns) ||
	block.length * Math.max(0, ...block.map((row) => row.length)) > MOST.cells;

interface Place {
	readonly row: number;
	readonly column: number;
}

function placeOf({ boxes }: BlockTable, from: string | null): Place | null {
	if (from === null) return { row: 0, column: 0 };
	const row = boxes.findIndex((line) => line.some(({ key }) => key === from));
	return row < 0 ? null : { row, column: (boxes[row] ?? []).findIndex(({ key }) => key === from) };
}

interface Lines {
	readonly rows: BlockLines;
	readonly columns: BlockLines;
}

/** What each row and each column of the block is. Of a column only what stands in a row of figures counts, and of a row likewise. */
function linesOf(
	block: Block,
	{ headRow, labelColumn }: BlockLayout,
	table: BlockTable,
	start: Place,
): Lines {
	const firstRow = (headRow ?? -1) + 1;
	const labelled =
		labelColumn === null
			? null
			: labelledLines(block, labelColumn, table.rows).map(({ kind }) => kind === 'figures');
	const columns = blockLines({
		block: turnBlock(block),
		at: headRow,
		heads: table.columns,
		side: 'columns',
		from: (labelColumn ?? -1) + 1,
		start: start.column,
		counts: (row) => (labelled === null ? row >= firstRow : labelled[row] === true),
	});
	const rows = blockLines({
		block,
		at: labelColumn,
		heads: table.rows,
		side: 'rows',
		from: firstRow,
		start: start.row,
		counts: (column) => columns.heads.has(column),
	});
	return { rows, columns };
}

function figuresOf(block: Block, { boxes }: BlockTable, { rows, columns }: Lines, turned: boolean) {
	const figures: FigureOfBlock[] = [];
	const problems: BlockRefusal[] = [];
	for (const [index, row] of [...rows.heads].sort(([, one], [, other]) => one - other))
		for (const [at, column] of [...columns.heads].sort(([, one], [, other]) => one - other)) {
			const typed = block[index]?.[at] ?? '';
			const box = boxes[row]?.[column];
			if (typed === '' || box === undefined) continue;
			const read = parseFigure(typed, box.unit);
			const place = turned ? { row: at, column: index } : { row: index, column: at };
			if (read.ok)
				figures.push({
					key: box.key,
					value: read.value,
					typed: typeFigure(read.value, box.unit),
					at: place,
				});
			else
				problems.push({ code: 'not-a-figure', key: box.key, typed, problem: read.refusal.code, at: place });
		}
	return { figures, problems };
}
