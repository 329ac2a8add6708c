import type { KpiFacts } from './kpi-facts.ts';
import type { MeasureTotal, Selection } from './kpi-value.ts';
import { measureAsked } from './read-figures.ts';
import { rollUpMeasure } from './roll-up-measure.ts';

/** A measure quarter by quarter, oldest first: those that ask it and have ended, whether or not a return is in. For a cohort, by the cohort. */
export const measureSeries = (
	facts: KpiFacts,
	measure: string,
	selection: Selection = {},
): readonly MeasureTotal[] =>
	Array.from({ length: Math.max(0, facts.latestPeriod) }, (_, index) => index + 1)
		.filter((period) => measureAsked(facts, measure, period) !== null)
		.flatMap((period) => {
			const answer = rollUpMeasure(facts, { measure, periods: [period], ...selection });
			return answer.ok ? [answer.value] : [];
		});
