import type { Measure } from '../specification/specification.ts';
import { allBoxes } from './all-boxes.ts';
import type { BoxSection } from './box.ts';
import { type Figure, figureKey } from './figure.ts';
import { readTypedFigures } from './read-typed-figures.ts';

export interface TypedBox extends Omit<Figure, 'value'> {
	readonly typed: string;
	/** Null where what was typed is no figure. */
	readonly value: number | null;
}

/** Each box of the section that was sent, with its figure where the text is one. */
export function typedBoxes(
	measures: readonly Measure[],
	section: BoxSection,
	typed: ReadonlyMap<string, string>,
): readonly TypedBox[] {
	const sent = allBoxes([section]).filter((box) => typed.has(figureKey(box)));
	const read = new Map(
		readTypedFigures(sent, measures, typed).figures.map((figure) => [figureKey(figure), figure.value]),
	);
	return sent.map((box) => ({
		...box,
		typed: (typed.get(figureKey(box)) ?? '').trim(),
		value: read.get(figureKey(box)) ?? null,
	}));
}

/** For the audit trail: figures alone, never what else was typed. */
export const changedFigures = (before: ReadonlyMap<string, string>, boxes: readonly TypedBox[]) =>
	boxes
		.filter((box) => box.typed !== (before.get(figureKey(box)) ?? '').trim())
		.map((box) => ({ box: figureKey(box), value: box.value }));
