import type { Period } from '../calendar/period.ts';
import { monthsLabel } from '../calendar/period-label.ts';
import type { KpiDefinition } from '../specification/specification.ts';
import type { ToldCohort } from './kpi-facts.ts';
import { kpiSentence } from './kpi-sentence.ts';

type Worded = Pick<KpiDefinition, 'ofAll' | 'howMany' | 'maturity'>;

/**
 * A cohort after the headline, told apart: what it is asked under its own day, its result in the words its reader may have, and when it is rated.
 * "So far, of all partners whose details reached the support service in April to June 2026, how many were contacted by 30 June 2026? 28 of 47 (59.6%)."
 */
export function openCohortSentences(
	definition: Worded,
	{ value, asAt, closes, unrated }: ToldCohort,
	result: string,
	periods: readonly Pick<Period, 'number' | 'startsOn' | 'endsOn'>[],
): readonly string[] {
	const months = (number: number): string => {
		const period = periods.find((candidate) => candidate.number === number);
		return period === undefined ? `contract quarter ${number}` : monthsLabel(period);
	};
	const own = months(value.cohorts[0] ?? 0);
	if (asAt === null) return [`${own}: ${result}.`];
	const question = kpiSentence(definition, { cohorts: value.cohorts, periods, latestPeriod: asAt });
	const said = `${own}, so far. ${question}? ${result}.`;
	if (asAt >= closes) return [said];
	if (unrated) return [said, `It is not rated: a return for ${months(closes)} was closed and will not come.`];
	const follows = periods.some(({ number }) => number === closes);
	return [
		said,
		follows
			? `It is rated when the returns for ${months(closes)} have been accepted.`
			: 'No return follows, so it is not rated.',
	];
}
