import { cumulativeValue } from '../kpi/cumulative-value.ts';
import { earlierDefinition } from '../kpi/earlier-definition.ts';
import { type Headline, headlineValue } from '../kpi/headline-value.ts';
import type { KpiFacts, KpiPart } from '../kpi/kpi-facts.ts';
import { kpiSeries } from '../kpi/kpi-series.ts';
import type { KpiValue, RollUpRefusal } from '../kpi/kpi-value.ts';
import { maturedCohorts } from '../kpi/matured-cohorts.ts';
import { measureAsked } from '../kpi/read-figures.ts';
import { rollUpMeasure } from '../kpi/roll-up-measure.ts';
import { splitKpi } from '../kpi/split-kpi.ts';
import type { KpiDefinition } from '../specification/specification.ts';

/** A KPI measured in all the ways that a report tells it, before anything of it is disclosed. */
export interface ExactKpi {
	readonly definition: KpiDefinition;
	readonly headline: Headline | null;
	readonly series: readonly KpiValue[];
	readonly cumulative: KpiValue | null;
	readonly cumulativeRefused: RollUpRefusal | null;
	/** The total of the definition before the one that "to date" is of. */
	readonly earlier: KpiValue | null;
	/** Cohorts that "to date" pools. */
	readonly toDate: readonly number[];
	/** Null where the KPI is not collected by area. */
	readonly byArea: readonly KpiPart[] | null;
	readonly byProvider: readonly KpiPart[];
	/** For a median: people who started, by quarter, of whom it is the middle. */
	readonly countedOn: ReadonlyMap<number, number>;
}

export function exactKpi(facts: KpiFacts, definition: KpiDefinition): ExactKpi {
	const { key } = definition;
	const cumulative = cumulativeValue(facts, key);
	const toDate = maturedCohorts(facts, key);
	const series = kpiSeries(facts, key);
	return {
		definition,
		headline: headlineValue(facts, key),
		series,
		cumulative: cumulative.ok ? cumulative.value : null,
		cumulativeRefused: cumulative.ok ? null : cumulative.refusal,
		earlier: earlierDefinition(facts, key)?.total ?? null,
		toDate,
		byArea: isByArea(facts, definition, toDate) ? parts(facts, key, toDate, 'area') : null,
		byProvider: parts(facts, key, toDate, 'provider'),
		countedOn: startsBy(facts, series),
	};
}

const parts = (
	facts: KpiFacts,
	kpi: string,
	cohorts: readonly number[],
	by: 'area' | 'provider',
): readonly KpiPart[] => (cohorts.length === 0 ? [] : splitKpi(facts, { kpi, cohorts }, by));

function isByArea(facts: KpiFacts, definition: KpiDefinition, cohorts: readonly number[]): boolean {
	const newest = cohorts.at(-1) ?? facts.latestPeriod;
	return [...definition.numerator, ...(definition.denominator ?? [])].every(
		(key) => measureAsked(facts, key, newest)?.byArea,
	);
}

function startsBy(facts: KpiFacts, series: readonly KpiValue[]): ReadonlyMap<number, number> {
	return new Map(
		series.flatMap(({ cohorts: [cohort] }) => {
			const starts =
				cohort === undefined ? null : rollUpMeasure(facts, { measure: 'starts', periods: [cohort] });
			return starts?.ok && starts.value.value !== null && cohort !== undefined
				? [[cohort, starts.value.value] as const]
				: [];
		}),
	);
}
