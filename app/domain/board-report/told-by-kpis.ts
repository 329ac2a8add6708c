import type { ToldElsewhere } from '../disclosure/disclose-counts.ts';
import type { FlatStatement } from '../disclosure/lay-flat.ts';
import type { KpiDefinition } from '../specification/specification.ts';
import { type Column, countKey } from './activity-ties.ts';
import type { ReportedKpi } from './reported-kpi.ts';

/**
 * Which counts of the activity table the report's KPIs publish already, and which they hide: a KPI of the same quarter's counts has them for
 * numerator and denominator. A table that hid what a KPI prints, or printed what a KPI hides, would give a small count away.
 */
export function toldByKpis(definitions: readonly KpiDefinition[], kpis: readonly ReportedKpi[], newest: number): ToldElsewhere {
	const [exact, hidden] = [new Set<string>(), new Set<string>()];
	for (const definition of definitions) {
		const kpi = kpis.find(({ key }) => key === definition.key);
		if (kpi === undefined || definition.basis !== 'period') continue;
		for (const [column, figure] of columnsOf(kpi, newest)) {
			const into = figure.shown === 'exact' ? exact : hidden;
			if (figure.withheld === 'no-data') continue;
			for (const key of figure.shown === 'exact' ? countsOf(definition) : definition.numerator.slice(0, 1)) into.add(countKey(key, column));
		}
	}
	return { exact, hidden };
}

function columnsOf(kpi: ReportedKpi, newest: number): readonly (readonly [Column, FlatStatement])[] {
	const of = (cohort: number) => kpi.series.find(({ figure }) => figure.cohorts.join() === String(cohort))?.figure;
	const whole = kpi.toDate?.figure.cohorts.length === newest ? kpi.toDate.figure : undefined;
	const columns = [['quarter', of(newest)] as const, ['before', of(newest - 1)] as const, ['to-date', whole] as const];
	return columns.flatMap(([column, figure]) => (figure === undefined ? [] : [[column, figure] as const]));
}

/** Counts that follow from an exact KPI: its numerator, and its denominator or what of it is not the numerator. */
function countsOf({ numerator: [numerator, ...more], denominator }: KpiDefinition): readonly string[] {
	if (numerator === undefined || more.length > 0) return [];
	const others = (denominator ?? []).filter((key) => key !== numerator);
	return others.length === 1 ? [numerator, ...others] : [numerator];
}
