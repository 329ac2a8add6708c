import type { KpiValue } from '../kpi/kpi-value.ts';
import { discloseKpi } from './disclose-kpi.ts';
import type { DisclosedPart } from './disclose-split.ts';
import type { Disclosed } from './disclosed.ts';
import type { DisclosedFigure } from './disclosed-figure.ts';
import { markDisclosed } from './mark-disclosed.ts';
import { DEFAULT_THRESHOLDS, type Profile, type Thresholds } from './profile.ts';
import { TOO_FEW } from './small-side-words.ts';

/** A provider's own median of one quarter. */
export interface PartApart {
	readonly id: string;
	readonly value: KpiValue;
	/** People it is the middle of. */
	readonly countedOn: number;
	/** Areas that it is of: with one, it would be a single area's quarter. */
	readonly areas: number;
}

/**
 * Medians that are not pooled, each provider's apart. No whole stands beside them from which one could be taken away, so two providers are enough.
 * Outside the office all are told or none: told of the larger alone, "too few" of the other and the starts of the programme would say how few.
 */
export function discloseApart(
	parts: readonly PartApart[],
	profile: Profile,
	thresholds = DEFAULT_THRESHOLDS,
): readonly Disclosed<DisclosedPart>[] {
	const told = parts.filter(({ value }) => value.numerator !== null);
	const hidden = profile === 'office' ? null : whyHidden(told, thresholds);
	return parts.map(({ id, value }) => {
		const { numerator, rating, verdict, interval, evidence } = value;
		const exact = {
			kind: 'exact' as const,
			numerator,
			denominator: null,
			rating,
			verdict,
			interval,
			evidence,
		};
		const figure: DisclosedFigure =
			numerator === null
				? { kind: 'withheld', why: 'no-data', missing: value.missing }
				: (hidden ?? { ...exact, numerator });
		return markDisclosed({
			id,
			statement: markDisclosed({ ...discloseKpi(value, profile, { thresholds }), figure }),
		});
	});
}

function whyHidden(told: readonly PartApart[], { partBase }: Thresholds): DisclosedFigure | null {
	if (told.some(({ areas }) => areas < 2)) return { kind: 'withheld', why: 'part-by-quarter', missing: null };
	return told.some(({ countedOn }) => countedOn < partBase) ? { kind: 'words', words: TOO_FEW } : null;
}
