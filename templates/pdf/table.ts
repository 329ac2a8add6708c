import type { ReportCell, ReportRow, ReportTable } from '../../app/domain/board-report/report-block.ts';
import { breakLines, type Line } from './lines.ts';
import { markTarget, withLinks, writeTagged } from './links.ts';
import {
	artefact,
	type Element,
	element,
	gap,
	keeps,
	MOST_KEPT,
	needs,
	newPage,
	type Paper,
	room,
} from './paper.ts';
import { drawRatingShape, SHAPE_WIDTH } from './rating-mark.ts';
import { COLOUR, MEASURE, PAGE, TYPE, type Type } from './style.ts';
import { type PlacedColumn, placeColumns } from './table-columns.ts';
import { linesOf, writeLine, writeLines } from './write-text.ts';

interface LaidRow {
	readonly cells: readonly (readonly Line[])[];
	readonly height: number;
}

const typeOf = (row: ReportRow): Type => (row.total ? TYPE.cellStrong : TYPE.cell);

const shapeWidth = (cell: ReportCell): number => (cell.rating === null ? 0 : SHAPE_WIDTH);

function layRow(paper: Paper, row: ReportRow, columns: readonly PlacedColumn[]): LaidRow {
	const cells = row.cells.map((cell, index) => {
		const column = columns[index]!;
		return linesOf(paper, cell.text, typeOf(row), column.right - column.left - shapeWidth(cell));
	});
	return {
		cells,
		height: Math.max(...cells.map((lines) => lines.length)) * TYPE.cell.leading + 2 * paper.look.cellPad,
	};
}

function layHeadings(paper: Paper, columns: readonly PlacedColumn[]): LaidRow {
	const cells = columns.map((column) =>
		linesOf(paper, column.heading, TYPE.columnHeading, column.right - column.left),
	);
	return {
		cells,
		height:
			Math.max(...cells.map((lines) => lines.length)) * TYPE.columnHeading.leading + 2 * paper.look.cellPad,
	};
}

const captionOf = (paper: Paper, table: ReportTable): readonly Line[] =>
	linesOf(paper, table.caption, TYPE.caption, MEASURE);

/** A table no longer than this is never cut; one no longer than the second only where a large blank would be left otherwise. */
const KEPT_ROWS = 5;
const KEPT_IF_CLOSE = 10;
/** In a paper that keeps what belongs together, a table no deeper than this is not cut. */
const MOST_TABLE = MOST_KEPT * 0.6;

/** Depth of caption, headings and the first rows. */
function depthTo(paper: Paper, table: ReportTable, columns: readonly PlacedColumn[], count: number): number {
	const rows = table.rows.slice(0, count).reduce((sum, row) => sum + layRow(paper, row, columns).height, 0);
	return (
		captionOf(paper, table).length * TYPE.caption.leading + 4 + layHeadings(paper, columns).height + rows
	);
}

/** Depth of what must stay together at a table's start: caption, headings and two rows, or all of a short table. */
export function tableStart(paper: Paper, table: ReportTable): number {
	const columns = placeColumns(paper.doc, table);
	return depthTo(paper, table, columns, table.rows.length <= KEPT_ROWS ? KEPT_ROWS : 2);
}

/** Depth of what had better stay together: all of a table that is not long, else its start. */
export function tableKept(paper: Paper, table: ReportTable): number {
	const count = paper.look.keeps === 'always' ? table.rows.length : KEPT_IF_CLOSE;
	if (table.rows.length > count) return tableStart(paper, table);
	const whole = depthTo(paper, table, placeColumns(paper.doc, table), count);
	if (paper.look.keeps === 'where-close') return whole;
	const withNote = whole + 12 + noteLines(paper, table).length * TYPE.note.leading;
	return withNote <= MOST_TABLE ? withNote : tableStart(paper, table);
}

const noteLines = (paper: Paper, { note }: ReportTable): readonly Line[] =>
	note === null ? [] : breakLines(paper.doc, withLinks(paper, note, TYPE.note), MEASURE);

/** A table that goes on over pages, its headings repeated on each. A row is never cut. */
export function drawTable(paper: Paper, table: ReportTable): void {
	const columns = placeColumns(paper.doc, table);
	const caption = captionOf(paper, table);
	const headings = layHeadings(paper, columns);
	gap(paper, 4);
	needs(paper, tableStart(paper, table));
	keeps(paper, tableKept(paper, table));
	markTarget(paper, table.caption);
	const into = element(paper, paper.parent, 'Table');
	element(paper, into, 'Caption').add(() => writeLines(paper, caption, PAGE.left, paper.y, TYPE.caption));
	paper.y += caption.length * TYPE.caption.leading + 4;
	drawHeadings(paper, element(paper, element(paper, into, 'THead'), 'TR'), headings, columns);
	const body = element(paper, into, 'TBody');
	const laidRows = table.rows.map((row) => layRow(paper, row, columns));
	const note = noteLines(paper, table);
	const noteTail = paper.look.keeps === 'always' ? note.length * TYPE.note.leading + 4 : 0;
	for (const [index, row] of table.rows.entries()) {
		const laid = laidRows[index]!;
		// The last row, often the total, never goes over alone.
		const last = index === table.rows.length - 2 ? (laidRows[index + 1]?.height ?? 0) + noteTail : 0;
		if (room(paper) < laid.height + last) {
			newPage(paper);
			artefact(paper, () => writeHeadings(paper, headings, columns));
			endHeadings(paper, headings);
		}
		drawRow(paper, element(paper, body, 'TR'), row, laid, columns);
	}
	artefact(paper, () => rule(paper, COLOUR.accent, 0.8));
	paper.y += table.note === null ? 12 : 4;
	if (note.length > 0) drawNote(paper, note);
}

function drawHeadings(paper: Paper, row: Element, headings: LaidRow, columns: readonly PlacedColumn[]): void {
	for (const [index, column] of columns.entries())
		element(paper, row, 'TH', { scope: 'Column' }).add(() =>
			writeCell(paper, headings.cells[index]!, column, TYPE.columnHeading),
		);
	endHeadings(paper, headings);
}

/** Headings again on a table's next page, which a screen reader has heard. */
function writeHeadings(paper: Paper, headings: LaidRow, columns: readonly PlacedColumn[]): void {
	for (const [index, column] of columns.entries())
		writeCell(paper, headings.cells[index]!, column, TYPE.columnHeading);
}

function endHeadings(paper: Paper, headings: LaidRow): void {
	paper.y += headings.height;
	artefact(paper, () => rule(paper, COLOUR.accent, 1.2));
}

function drawRow(
	paper: Paper,
	into: Element,
	row: ReportRow,
	laid: LaidRow,
	columns: readonly PlacedColumn[],
): void {
	const top = paper.y;
	const shapes = row.cells.flatMap((cell, index) =>
		cell.rating === null ? [] : [{ rating: cell.rating, x: columns[index]!.left }],
	);
	artefact(paper, () => {
		if (row.total) paper.doc.rect(PAGE.left, top, MEASURE, laid.height).fill(COLOUR.tint);
		for (const { rating, x } of shapes)
			drawRatingShape(paper.doc, rating, x, top + paper.look.cellPad + TYPE.cell.leading / 2, 7.5);
	});
	for (const [index, cell] of row.cells.entries()) {
		const column = columns[index]!;
		const cellElement = element(paper, into, index === 0 ? 'TH' : 'TD', index === 0 ? { scope: 'Row' } : {});
		const moved = { ...column, left: column.left + shapeWidth(cell) };
		cellElement.add(() => writeCell(paper, laid.cells[index]!, moved, typeOf(row)));
	}
	paper.y += laid.height;
	artefact(paper, () => rule(paper, COLOUR.rule, 0.5));
}

function writeCell(paper: Paper, lines: readonly Line[], column: PlacedColumn, type: Type): void {
	for (const [index, line] of lines.entries()) {
		const x = column.holds === 'numbers' ? column.right - line.width : column.left;
		writeLine(paper, line, x, paper.y + paper.look.cellPad + index * type.leading, type);
	}
}

function rule(paper: Paper, colour: string, width: number): void {
	paper.doc
		.lineWidth(width)
		.moveTo(PAGE.left, paper.y)
		.lineTo(PAGE.left + MEASURE, paper.y)
		.stroke(colour);
}

function drawNote(paper: Paper, lines: readonly Line[]): void {
	needs(paper, lines.length * TYPE.note.leading);
	writeTagged(paper, element(paper, paper.parent, 'P'), lines, PAGE.left, paper.y, TYPE.note);
	paper.y += lines.length * TYPE.note.leading + 10;
}
