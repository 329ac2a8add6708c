import type { Measure } from '../specification/specification.ts';
import type { Box } from './box.ts';
import { type Figure, figureKey } from './figure.ts';
import { parseFigure } from './parse-figure.ts';

/** Every box of the return is in one of the three. */
export interface TypedFigures {
	readonly figures: readonly Figure[];
	/** What was typed and is no figure; kept as it is. */
	readonly problems: readonly TypedProblem[];
	readonly empty: readonly Box[];
}

export interface TypedProblem {
	readonly box: Box;
	readonly typed: string;
	/** The parser's code; `wordTypedProblem` says it. */
	readonly problem: string;
}

/** Typed text by `figureKey`, read in the unit of each box's measure. A box whose measure is not asked is a fault. */
export function readTypedFigures(
	boxes: readonly Box[],
	measures: readonly Measure[],
	typed: ReadonlyMap<string, string>,
): TypedFigures {
	const units = new Map(measures.map((measure) => [measure.key, measure.unit]));
	const read: { figures: Figure[]; problems: TypedProblem[]; empty: Box[] } = {
		figures: [],
		problems: [],
		empty: [],
	};
	for (const box of boxes) {
		const unit = units.get(box.measureKey);
		if (unit === undefined) throw new Error(`the return does not ask ${box.measureKey}`);
		const text = typed.get(figureKey(box)) ?? '';
		const result = parseFigure(text, unit);
		if (result.ok) read.figures.push({ ...box, value: result.value });
		else if (text.trim() === '') read.empty.push(box);
		else read.problems.push({ box, typed: text, problem: result.refusal.code });
	}
	return read;
}
