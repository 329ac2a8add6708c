import type { KpiValue } from '../kpi/kpi-value.ts';
import { discloseKpi } from './disclose-kpi.ts';
import type { Disclosed } from './disclosed.ts';
import type { KpiStatement } from './disclosed-figure.ts';
import { markDisclosed } from './mark-disclosed.ts';
import { DEFAULT_THRESHOLDS, type Profile } from './profile.ts';

export interface DisclosedPart {
	/** An area's id, or a provider's. */
	readonly id: string;
	readonly statement: Disclosed<KpiStatement>;
}

/** A KPI by area or by provider. Outside the office to date only, in bands, and not at all with fewer than three parts that have anybody in them. */
export function discloseSplit(
	parts: readonly { readonly id: string; readonly value: KpiValue }[],
	toDate: readonly number[],
	profile: Profile,
	thresholds = DEFAULT_THRESHOLDS,
): readonly Disclosed<DisclosedPart>[] {
	const peopled = parts.filter(({ value }) => (value.denominator ?? value.numerator ?? 0) > 0).length;
	return parts.map(({ id, value }) =>
		markDisclosed({
			id,
			statement: discloseKpi(value, profile, { split: { parts: peopled, toDate }, thresholds }),
		}),
	);
}
