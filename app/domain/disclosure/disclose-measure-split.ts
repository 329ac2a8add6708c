import type { MeasureTotal } from '../kpi/roll-up-measure.ts';
import { discloseMeasure, type MeasureStatement } from './disclose-measure.ts';
import type { Disclosed } from './disclosed.ts';
import { markDisclosed } from './mark-disclosed.ts';
import { DEFAULT_THRESHOLDS, type Profile } from './profile.ts';

export interface DisclosedMeasurePart {
	/** An area's id, or a provider's. */
	readonly id: string;
	readonly statement: Disclosed<MeasureStatement>;
}

/** A measure by area or by provider, under the rules of `discloseSplit`. */
export function discloseMeasureSplit(
	parts: readonly { readonly id: string; readonly total: MeasureTotal }[],
	toDate: readonly number[],
	profile: Profile,
	thresholds = DEFAULT_THRESHOLDS,
): readonly Disclosed<DisclosedMeasurePart>[] {
	const peopled = parts.filter(({ total }) => (total.value ?? 0) > 0).length;
	return parts.map(({ id, total }) =>
		markDisclosed({
			id,
			statement: discloseMeasure(total, profile, { split: { parts: peopled, toDate }, thresholds }),
		}),
	);
}
