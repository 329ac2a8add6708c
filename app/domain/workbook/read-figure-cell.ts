import { parseFigure } from '../kpi-return/parse-figure.ts';
import { typeFigure } from '../kpi-return/write-figure.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { MeasureUnit } from '../specification/specification.ts';
import { decimalText } from './decimal-text.ts';
import type { CellContent } from './workbook-cells.ts';
import type { CellRefusal } from './workbook-problem.ts';

export interface CellFigure {
	/** As it would be typed into its box; empty where the cell is. */
	readonly typed: string;
	/** In the unit of its measure; null where the cell is empty. */
	readonly value: number | null;
}

const EMPTY: CellFigure = { typed: '', value: null };

/** What stands in a box's cell as a figure, by the same rule that reads what is typed on the page. Nothing is rounded and nothing guessed at. */
export function readFigureCell(content: CellContent, unit: MeasureUnit): Result<CellFigure, CellRefusal> {
	switch (content.kind) {
		case 'empty':
			return accepted(EMPTY);
		case 'number': {
			const text = decimalText(content.value);
			return text === null ? refused({ code: 'too-many-digits' }) : readTyped(text, unit, true);
		}
		case 'text':
			return content.text.trim() === '' ? accepted(EMPTY) : readTyped(content.text, unit, false);
		case 'day':
			return refused({ code: 'day-in-box' });
		case 'truth':
			return refused({ code: 'truth-in-box' });
		case 'fault':
			return refused({ code: 'fault-in-cell' });
	}
}

/** A number of the sheet has a point for its decimals and nothing else: 1.234 is no 1,234. */
function readTyped(text: string, unit: MeasureUnit, isNumber: boolean): Result<CellFigure, CellRefusal> {
	const read = parseFigure(text, unit);
	if (read.ok) return accepted({ typed: typeFigure(read.value, unit), value: read.value });
	const { code } = read.refusal;
	const isPoint = isNumber && code === 'point-doubtful';
	return refused({ code: 'not-a-figure', problem: isPoint ? FINER[unit] : code });
}

const FINER: Readonly<Record<MeasureUnit, string>> = {
	count: 'decimal',
	pence: 'too-fine',
	weeks: 'not-weeks',
};
