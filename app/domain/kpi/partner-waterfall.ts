import type { KpiFacts } from './kpi-facts.ts';
import type { MeasureTotal, Selection } from './kpi-value.ts';
import { CASES_ENTERED, CASES_PASSED } from './reconcile-cases.ts';
import { rollUpMeasure } from './roll-up-measure.ts';

const STEPS = [
	['passed', CASES_PASSED],
	['received', CASES_ENTERED],
	['contacted', 'partner-cases-contacted'],
	['wanting', 'partner-cases-wanting-ongoing-work'],
] as const;

export interface WaterfallStep {
	readonly step: 'passed' | 'received' | 'contacted' | 'wanting' | 'receiving';
	readonly total: MeasureTotal;
	/** A stock on the last day of the newest of the quarters, not a part of the step before it. */
	readonly isStock: boolean;
}

/** Cases passed → received → contacted → wanting ongoing work, over cohorts; and those receiving it on the last day. Steps not asked are left out. */
export function partnerWaterfall(
	facts: KpiFacts,
	cohorts: readonly number[],
	maturity: number,
	selection: Selection = {},
): readonly WaterfallStep[] {
	const steps = STEPS.flatMap(([step, measure]): WaterfallStep[] => {
		const total = rollUpMeasure(facts, { measure, periods: cohorts, maturity, ...selection });
		return total.ok ? [{ step, total: total.value, isStock: false }] : [];
	});
	const lastDay = Math.min(facts.latestPeriod, Math.max(...cohorts) + maturity);
	const receiving = rollUpMeasure(facts, {
		measure: 'receiving-ongoing-work',
		periods: [lastDay],
		...selection,
	});
	return receiving.ok ? [...steps, { step: 'receiving', total: receiving.value, isStock: true }] : steps;
}
