import { type Result, refused } from '../result.ts';
import { countsAlike } from './counts-alike.ts';
import type { KpiFacts } from './kpi-facts.ts';
import type { MeasureTotal, RollUpRefusal, Selection } from './kpi-value.ts';
import { measureAsked } from './read-figures.ts';
import { rollUpMeasure } from './roll-up-measure.ts';

/**
 * A measure over all quarters as far as its kind allows: a flow from where its newest definition begins; a cohort measure over the cohorts
 * that have closed; a stock on the newest day; a middle value only where one return has it.
 */
export function measureToDate(
	facts: KpiFacts,
	measure: string,
	selection: Selection = {},
): Result<MeasureTotal, RollUpRefusal> {
	const asked = Array.from({ length: Math.max(0, facts.latestPeriod) }, (_, index) => index + 1).flatMap(
		(period) => {
			const found = measureAsked(facts, measure, period);
			return found === null ? [] : [{ period, found }];
		},
	);
	const newest = asked.at(-1);
	if (newest === undefined) return refused({ code: 'not-defined', periods: [] });
	const before = asked.findLastIndex(({ found }) => !countsAlike(found, newest.found));
	const alike = asked.slice(before + 1).map(({ period }) => period);
	const { kind } = newest.found;
	const periods =
		kind === 'flow'
			? alike
			: kind === 'cohort'
				? alike.filter((period) => period < facts.latestPeriod)
				: [newest.period];
	return periods.length === 0
		? refused({ code: 'not-defined', periods: [] })
		: rollUpMeasure(facts, { measure, periods, ...selection });
}
