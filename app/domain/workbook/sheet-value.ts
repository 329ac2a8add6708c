import { parseFigure } from '../kpi-return/parse-figure.ts';
import type { MeasureUnit } from '../specification/specification.ts';

/** How many of a figure's own unit make one of what is typed: pence in a pound, tenths in a week. */
const PARTS: Readonly<Record<MeasureUnit, number>> = { count: 1, pence: 100, weeks: 10 };

/** A figure as the number that stands in a cell: 1234.5 for 123,450 pence. */
export const sheetNumber = (value: number, unit: MeasureUnit): number => value / PARTS[unit];

/** What was typed as it stands in a cell: a number where it is a figure, its text where it is none, null where nothing was. */
export function sheetValue(typed: string, unit: MeasureUnit): number | string | null {
	if (typed.trim() === '') return null;
	const read = parseFigure(typed, unit);
	return read.ok ? sheetNumber(read.value, unit) : typed;
}

/** Numbers of cells added without the noise of binary fractions: in the parts of their unit. */
export const addSheetNumbers = (numbers: readonly number[], unit: MeasureUnit): number =>
	sheetNumber(
		numbers.reduce((sum, number) => sum + Math.round(number * PARTS[unit]), 0),
		unit,
	);
