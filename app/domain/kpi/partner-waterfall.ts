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
	/** How many of the cohorts it is counted over; fewer than asked for, it stands in no line with the other steps. */
	readonly over: number;
	readonly isWhole: boolean;
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
		if (!total.ok) return [];
		const { periods, coverage } = total.value;
		const over = periods.filter((period) => !coverage.missing.some((each) => each.period === period)).length;
		const isWhole = periods.length === cohorts.length && coverage.missing.length === 0;
		return [{ step, total: total.value, over, isWhole, isStock: false }];
	});
	const lastDay = Math.min(facts.latestPeriod, Math.max(...cohorts) + maturity);
	const receiving = rollUpMeasure(facts, {
		measure: 'receiving-ongoing-work',
		periods: [lastDay],
		...selection,
	});
	if (!receiving.ok) return steps;
	return [
		...steps,
		{
			step: 'receiving',
			total: receiving.value,
			over: 1,
			isWhole: receiving.value.coverage.missing.length === 0,
			isStock: true,
		},
	];
}
