import { type MeasureDefinition, withParts } from './define-measure.ts';
import { isOwn } from './is-own.ts';
import type { Measure, SpecificationVersion } from './specification.ts';

export interface OwnRedefinition
	extends Pick<
		MeasureDefinition,
		'label' | 'hint' | 'section' | 'frequency' | 'byArea' | 'breakdown' | 'parts'
	> {
	/** It counts something else than in the versions before, so that its figures are never added to theirs. */
	readonly countsAnew: boolean;
}

interface Known {
	/** The programme's other versions, the newest first. */
	readonly earlier: readonly Pick<SpecificationVersion, 'measures'>[];
	/** Every key of a measure that the programme has ever used. */
	readonly taken: ReadonlySet<string>;
}

/**
 * One of the programme's own measures with other words, and with more parts. Its key stays. Where it counts anew, its definition and those of
 * its parts get the number after that of the newest version that asked it; saying otherwise again takes that back.
 */
export function redefineOwn(
	measures: readonly Measure[],
	{ key, own }: { readonly key: string; readonly own: OwnRedefinition },
	{ earlier, taken }: Known,
): readonly Measure[] {
	const whole = measures.find((each) => each.key === key);
	if (whole === undefined || !isOwn(whole)) return measures;
	const { label, section, countsAnew, breakdown, parts } = own;
	const definitionVersion = versionOf(key, earlier, countsAnew);
	const changed = { ...whole, label: label.trim(), section, definitionVersion };
	const others = measures.map((each) => {
		if (each.key === key) return changed;
		if (each.partOf !== key || !isOwn(each)) return each;
		return { ...each, section, definitionVersion: versionOf(each.key, earlier, countsAnew) };
	});
	return withParts(others, changed, { breakdown, parts }, taken);
}

function versionOf(key: string, earlier: Known['earlier'], countsAnew: boolean): number {
	const was = earlier
		.flatMap(({ measures }) => measures)
		.find((measure) => measure.key === key)?.definitionVersion;
	return was === undefined ? 1 : was + (countsAnew ? 1 : 0);
}
