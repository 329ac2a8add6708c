import type { IsoDate } from '../calendar/iso-date.ts';
import type { KpiFacts } from '../kpi/kpi-facts.ts';
import { measureAsked } from '../kpi/read-figures.ts';
import { definitionInForce } from '../kpi/specification-in-force.ts';
import { quartersCovered } from '../specification/quarters-covered.ts';

export interface CohortSpan {
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
}

/** The days that a KPI value is about, first to last: of a half-yearly measure the whole half-year. Null where no quarter is pooled. */
export function cohortSpan(facts: KpiFacts, kpi: string, cohorts: readonly number[]): CohortSpan | null {
	const first = cohorts[0];
	const last = cohorts.at(-1);
	if (first === undefined || last === undefined) return null;
	const measure = measureAsked(facts, definitionInForce(facts, kpi, first)?.numerator[0] ?? '', first);
	const endsOn = facts.periods.find((period) => period.number === first)?.endsOn ?? null;
	const from = first - (measure === null ? 0 : quartersCovered(measure.frequency, first, endsOn) - 1);
	const starts = facts.periods.find((period) => period.number === from);
	const ends = facts.periods.find((period) => period.number === last);
	return starts === undefined || ends === undefined
		? null
		: { startsOn: starts.startsOn, endsOn: ends.endsOn };
}
