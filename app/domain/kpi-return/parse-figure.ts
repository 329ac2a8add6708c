import { parsePounds } from '../money/pence.ts';
import type { Result } from '../result.ts';
import type { MeasureUnit } from '../specification/specification.ts';
import { parseCount } from '../text/parse-count.ts';
import { parseWeeks } from '../text/parse-weeks.ts';

const PARSERS: Readonly<Record<MeasureUnit, (typed: string) => Result<number, { readonly code: string }>>> = {
	count: parseCount,
	pence: parsePounds,
	weeks: parseWeeks,
};

/** What is typed into a return's box, or pasted into it, in the unit of its measure. */
export const parseFigure = (typed: string, unit: MeasureUnit): Result<number, { readonly code: string }> =>
	PARSERS[unit](typed);
