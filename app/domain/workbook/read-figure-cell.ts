import { parseFigure } from '../kpi-return/parse-figure.ts';
import { typeFigure } from '../kpi-return/write-figure.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { MeasureUnit } from '../specification/specification.ts';
import { typedOfCell } from './typed-of-cell.ts';
import type { CellContent } from './workbook-cells.ts';
import type { CellRefusal } from './workbook-problem.ts';

export interface CellFigure {
	/** As it would be typed into its box; empty where the cell is. */
	readonly typed: string;
	/** In the unit of its measure; null where the cell is empty. */
	readonly value: number | null;
}

/** A number of the sheet has a point for its decimals and nothing else: 1.234 is no 1,234. */
const FINER: Readonly<Record<MeasureUnit, string>> = {
	count: 'decimal',
	pence: 'too-fine',
	weeks: 'not-weeks',
};

/** What stands in a box's cell as a figure, by the same rule that reads what is typed on the page. Nothing is rounded and nothing guessed at. */
export function readFigureCell(content: CellContent, unit: MeasureUnit): Result<CellFigure, CellRefusal> {
	const typed = typedOfCell(content);
	if (!typed.ok) return typed;
	if (typed.value.trim() === '') return accepted({ typed: '', value: null });
	const read = parseFigure(typed.value, unit);
	if (read.ok) return accepted({ typed: typeFigure(read.value, unit), value: read.value });
	const { code } = read.refusal;
	const isPoint = content.kind === 'number' && code === 'point-doubtful';
	return refused({ code: 'not-a-figure', problem: isPoint ? FINER[unit] : code });
}
