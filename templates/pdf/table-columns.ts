import type { ReportCell, ReportColumn, ReportTable } from '../../app/domain/board-report/report-block.ts';
import { widthOf } from './lines.ts';
import type { Doc } from './paper.ts';
import { SHAPE_WIDTH } from './rating-mark.ts';
import { MEASURE, PAGE, TYPE, type Type } from './style.ts';

const PAD_X = 5;

/** A column with its place on the page. */
export interface PlacedColumn extends ReportColumn {
	readonly left: number;
	readonly right: number;
}

/** Widths in the shares that the report asks for, but none so narrow that a word would have to be cut. */
export function placeColumns(doc: Doc, table: ReportTable): readonly PlacedColumn[] {
	const least = table.columns.map((column, index) =>
		leastWidth(
			doc,
			column,
			table.rows.map((row) => ({ cell: row.cells[index], type: row.total ? TYPE.cellStrong : TYPE.cell })),
		),
	);
	const widths = share(
		table.columns.map((column) => column.width),
		least,
	);
	let edge: number = PAGE.left;
	return table.columns.map((column, index) => {
		const left = edge;
		edge += widths[index] ?? 0;
		return { ...column, left: left + PAD_X, right: edge - PAD_X };
	});
}

interface TypedCell {
	readonly cell: ReportCell | undefined;
	readonly type: Type;
}

function leastWidth(doc: Doc, column: ReportColumn, cells: readonly TypedCell[]): number {
	const longest = (text: string, type: Type): number =>
		Math.max(0, ...text.split(/[ \n]/).map((word) => widthOf(doc, type, word)));
	const inCells = cells.map(({ cell, type }) =>
		cell === undefined ? 0 : longest(cell.text, type) + (cell.rating === null ? 0 : SHAPE_WIDTH),
	);
	return Math.max(longest(column.heading, TYPE.columnHeading), ...inCells) + 2 * PAD_X + 0.5;
}

/** The table's width by weights; columns that would come out too narrow get their least, and the others share what is left. */
function share(weights: readonly number[], least: readonly number[]): readonly number[] {
	let held = new Set<number>();
	for (;;) {
		const fixed = least.filter((_, index) => held.has(index)).reduce((sum, width) => sum + width, 0);
		const free = weights.filter((_, index) => !held.has(index)).reduce((sum, weight) => sum + weight, 0);
		const widths = weights.map((weight, index) =>
			held.has(index) ? (least[index] ?? 0) : ((MEASURE - fixed) * weight) / free,
		);
		const narrow = widths.flatMap((width, index) =>
			!held.has(index) && width < (least[index] ?? 0) ? [index] : [],
		);
		// Words that no page could hold beside each other are cut after all, in the shares asked for.
		if (held.size + narrow.length === weights.length)
			return weights.map((weight) => (MEASURE * weight) / weights.reduce((sum, each) => sum + each, 0));
		if (narrow.length === 0) return widths;
		held = new Set([...held, ...narrow]);
	}
}
