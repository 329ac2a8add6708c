import type { WaterfallStep } from '../kpi/partner-waterfall.ts';
import { discloseMeasure } from './disclose-measure.ts';
import type { Disclosed } from './disclosed.ts';
import type { DisclosedNumber, KpiStatement } from './disclosed-figure.ts';
import { markDisclosed } from './mark-disclosed.ts';
import type { Profile } from './profile.ts';

export interface DisclosedStep {
	readonly step: WaterfallStep['step'];
	readonly isStock: boolean;
	readonly number: DisclosedNumber;
}

const HIDDEN: DisclosedNumber = { kind: 'withheld', why: 'could-be-worked-out' };

/**
 * Outside the office the waterfall shows no more than the two KPIs over the same cohorts do: received, contacted and wanting are their base
 * and numerators. Cases passed stand there only where they agree with those received.
 */
export function discloseWaterfall(
	steps: readonly WaterfallStep[],
	kpis: {
		readonly contact: Disclosed<KpiStatement> | null;
		readonly ongoing: Disclosed<KpiStatement> | null;
	},
	profile: Profile,
): readonly Disclosed<DisclosedStep>[] {
	const shown = new Map(
		[kpis.contact, kpis.ongoing].flatMap((kpi, index): [string, number][] => {
			if (kpi?.figure.kind !== 'exact' || kpi.figure.denominator === null) return [];
			return [
				['received', kpi.figure.denominator],
				[index === 0 ? 'contacted' : 'wanting', kpi.figure.numerator],
			];
		}),
	);
	const received = shown.get('received');
	if (received !== undefined) shown.set('passed', received);
	return steps.map(({ step, total, isStock }) => {
		const bySteps: DisclosedNumber =
			total.value !== null && shown.get(step) === total.value
				? { kind: 'exact', value: total.value }
				: HIDDEN;
		const number =
			profile === 'office' || isStock || total.value === null
				? discloseMeasure(total, profile).number
				: bySteps;
		return markDisclosed({ step, isStock, number });
	});
}
