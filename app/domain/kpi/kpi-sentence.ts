import type { Period } from '../calendar/period.ts';
import { monthsLabel } from '../calendar/period-label.ts';
import { writeDay } from '../calendar/write-date.ts';
import type { KpiDefinition } from '../specification/specification.ts';
import { listWords } from '../text/list-words.ts';

export interface SentenceTime {
	/** Contract quarters pooled, in order. */
	readonly cohorts: readonly number[];
	readonly periods: readonly Pick<Period, 'number' | 'startsOn' | 'endsOn'>[];
	/** The newest contract quarter that has ended: an open cohort is read there. */
	readonly latestPeriod: number;
}

type Worded = Pick<KpiDefinition, 'ofAll' | 'howMany' | 'maturity'>;

/**
 * A KPI as a board member reads it, without a full stop: "Of all partners whose details reached the support service in April to June
 * 2017, how many were contacted by 30 September 2017". Without a time, as a specification says it of any quarter.
 */
export function kpiSentence(definition: Worded, time: SentenceTime | null): string {
	const asked = time === null ? [] : time.periods.filter((period) => time.cohorts.includes(period.number));
	const first = asked[0];
	const last = asked.at(-1);
	if (time === null || first === undefined || last === undefined)
		return `${fill(definition.ofAll, 'a quarter', 'its last day')}, ${fill(definition.howMany, 'a quarter', inGeneral(definition.maturity))}`;
	const cohort = monthsLabel({ startsOn: first.startsOn, endsOn: last.endsOn });
	const ends = listWords(asked.map((period) => writeDay(period.endsOn)));
	return `${fill(definition.ofAll, cohort, ends)}, ${fill(definition.howMany, cohort, matured(definition, time))}`;
}

const fill = (words: string, cohort: string, matured: string): string =>
	words.replaceAll('{cohort}', cohort).replaceAll('{matured}', matured);

/** The day on which one cohort is read; several are each read at an end of their own. */
function matured(definition: Worded, time: SentenceTime): string {
	const reads = Math.min((time.cohorts[0] ?? 0) + definition.maturity, time.latestPeriod);
	const read = time.periods.find((period) => period.number === reads);
	return time.cohorts.length === 1 && read !== undefined
		? writeDay(read.endsOn)
		: inGeneral(definition.maturity);
}

const inGeneral = (maturity: number): string =>
	maturity === 0
		? 'the end of the quarter'
		: maturity === 1
			? 'the end of the following quarter'
			: `the end of the quarter ${maturity} quarters later`;
