import type { ToldElsewhere } from '../disclosure/disclose-counts.ts';
import type { FlatStatement } from '../disclosure/lay-flat.ts';
import type { KpiDefinition } from '../specification/specification.ts';
import { type Column, countKey } from './activity-ties.ts';
import type { ReportedKpi } from './reported-kpi.ts';

/**
 * Which counts of the activity table the report's KPIs publish already, and which they hide: a KPI of the same quarter's counts has them for
 * numerator and denominator. A table that hid what a KPI prints, or printed what a KPI hides, would give a small count away.
 */
export function toldByKpis(
	definitions: readonly KpiDefinition[],
	kpis: readonly ReportedKpi[],
	newest: number,
	periodsToDate: (measure: string) => readonly number[],
): ToldElsewhere {
	const told = definitions
		.filter(({ basis }) => basis === 'period')
		.flatMap((definition) => {
			const kpi = kpis.find(({ key }) => key === definition.key);
			return kpi === undefined
				? []
				: columnsOf(kpi, newest, periodsToDate(definition.numerator[0] ?? '')).map(([column, figure]) => ({
						definition,
						column,
						figure,
					}));
		})
		.filter(({ figure }) => figure.withheld !== 'no-data');
	const exact = told.filter(({ figure }) => figure.shown === 'exact');
	const hidden = told.filter(({ figure }) => figure.shown !== 'exact');
	return {
		exact: new Set(
			exact.flatMap(({ definition, column }) => countsOf(definition).map((key) => countKey(key, column))),
		),
		hidden: new Set(
			hidden.flatMap(({ definition, column }) =>
				definition.numerator.slice(0, 1).map((key) => countKey(key, column)),
			),
		),
	};
}

function columnsOf(
	kpi: ReportedKpi,
	newest: number,
	toDate: readonly number[],
): readonly (readonly [Column, FlatStatement])[] {
	const of = (cohort: number) =>
		kpi.series.find(({ figure }) => figure.cohorts.join() === String(cohort))?.figure;
	const whole = wholeOf(kpi, toDate);
	const columns = [
		['quarter', of(newest)] as const,
		['before', of(newest - 1)] as const,
		['to-date', whole] as const,
	];
	return columns.flatMap(([column, figure]) => (figure === undefined ? [] : [[column, figure] as const]));
}

/** The total to date; of two definitions both totals make it, and it is hidden where one of them is. */
function wholeOf(
	{ toDate, earlierToDate = null }: ReportedKpi,
	periods: readonly number[],
): FlatStatement | undefined {
	const totals = [earlierToDate, toDate].flatMap((each) => each?.figure ?? []);
	const cohorts = totals.flatMap((each) => each.cohorts);
	if (cohorts.join() !== periods.join()) return undefined;
	return totals.find(({ shown }) => shown !== 'exact') ?? totals.at(-1);
}

/** Counts that follow from an exact KPI: its numerator, and its denominator or what of it is not the numerator. */
function countsOf({ numerator: [numerator, ...more], denominator }: KpiDefinition): readonly string[] {
	if (numerator === undefined || more.length > 0) return [];
	const others = (denominator ?? []).filter((key) => key !== numerator);
	return others.length === 1 ? [numerator, ...others] : [numerator];
}
