import { ownKey } from './own-key.ts';
import type { Measure } from './specification.ts';

/** A measure as an officer defines it, with the parts that its figure is broken down into. */
export interface MeasureDefinition
	extends Pick<
		Measure,
		'strand' | 'section' | 'label' | 'hint' | 'kind' | 'unit' | 'things' | 'frequency' | 'byArea' | 'atMost'
	> {
	/** What the parts are told apart by: "reason". */
	readonly breakdown: string;
	/** Their names; none where it is not broken down. */
	readonly parts: readonly string[];
}

/** The measures with a new one after those of its strand, and its parts after it. `taken`: every key that the programme has ever used. */
export function defineMeasure(
	measures: readonly Measure[],
	{ breakdown, parts, ...definition }: MeasureDefinition,
	taken: ReadonlySet<string>,
): readonly Measure[] {
	const whole: Measure = {
		...definition,
		label: definition.label.trim(),
		hint: definition.hint.trim(),
		key: ownKey(definition.label, taken),
		partOf: null,
		breakdown: null,
		definitionVersion: 1,
		position: nextPosition(measures, definition.strand),
	};
	return withParts([...measures, whole], whole, { breakdown, parts }, new Set([...taken, whole.key]));
}

/** The same with parts more of a measure that is there: for the whole programme, as by area they would be too small. */
export function withParts(
	measures: readonly Measure[],
	whole: Measure,
	{ breakdown, parts }: Pick<MeasureDefinition, 'breakdown' | 'parts'>,
	taken: ReadonlySet<string>,
): readonly Measure[] {
	const used = new Set(taken);
	const from = nextPosition(measures, whole.strand);
	const added = parts.map((name, index): Measure => {
		const key = ownKey(`${whole.label} ${name}`, used);
		used.add(key);
		return {
			...whole,
			key,
			label: name.trim(),
			hint: `Of “${whole.label}”: ${name.trim()}.`,
			byArea: false,
			partOf: whole.key,
			breakdown: breakdown.trim(),
			atMost: null,
			position: from + index,
		};
	});
	return [...measures, ...added];
}

/** After the standard vocabulary, which counts from 1. */
const FIRST_OWN = 1001;

const nextPosition = (measures: readonly Measure[], strand: Measure['strand']): number =>
	Math.max(
		FIRST_OWN,
		...measures.filter((each) => each.strand === strand).map(({ position }) => position + 1),
	);
