import type { Frequency, Measure, MeasureKind, MeasureUnit, SectionKey, StrandKind } from './specification.ts';

/** Key, section, label, hint, and what differs from a flow counted for the whole programme. `part` is the whole and the breakdown. */
export type MeasureLine = readonly [
	key: string,
	section: SectionKey,
	label: string,
	hint: string,
	differs: {
		readonly kind?: MeasureKind;
		readonly unit?: MeasureUnit;
		readonly byArea?: boolean;
		readonly part?: readonly [whole: string, breakdown: string];
		readonly atMost?: string;
	},
];

/** Measures of one strand and frequency from lines, in their order; positions run on from `firstPosition`. */
export const measuresOf = (strand: StrandKind, frequency: Frequency, firstPosition: number, lines: readonly MeasureLine[]): readonly Measure[] =>
	lines.map(([key, section, label, hint, differs], index) => ({
		key,
		strand,
		section,
		label,
		hint,
		kind: differs.kind ?? 'flow',
		unit: differs.unit ?? 'count',
		frequency,
		byArea: differs.byArea ?? false,
		partOf: differs.part?.[0] ?? null,
		breakdown: differs.part?.[1] ?? null,
		atMost: differs.atMost ?? null,
		position: firstPosition + index,
	}));
