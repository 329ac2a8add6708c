import type { TileMap, TilePlace } from '../chart/chart-description.ts';
import type { KpiDefinition } from '../specification/specification.ts';
import type { KpiFacts } from './kpi-facts.ts';
import { kpiPoint } from './kpi-run-chart.ts';
import type { KpiValue } from './kpi-value.ts';
import { maturedCohorts } from './matured-cohorts.ts';
import { splitKpi } from './split-kpi.ts';
import { writeTarget } from './write-value.ts';

export interface AreaOnMap {
	readonly id: string;
	readonly name: string;
	readonly place: TilePlace | null;
}

/**
 * A KPI by area on a map of tiles, exact, for the office: all quarters so far together, as in the tables by area. Null where nothing can be
 * added up.
 */
export function kpiTileMap(
	definition: KpiDefinition,
	facts: KpiFacts,
	areas: readonly AreaOnMap[],
): TileMap | null {
	const { key, name, denominator } = definition;
	const cohorts = maturedCohorts(facts, key);
	const values = new Map(
		cohorts.length === 0
			? []
			: splitKpi(facts, { kpi: key, cohorts }, 'area').map((part) => [part.id, part.value]),
	);
	const told = areas.flatMap((area) => {
		const value = values.get(area.id);
		return value === undefined ? [] : [{ area, value, point: kpiPoint(value, [], definition) }];
	});
	if (told.every(({ point }) => point.value === null)) return null;
	const title = `${name} by area, all quarters so far`;
	return {
		kind: 'tiles',
		unit: denominator === null ? 'count' : 'per-cent',
		title,
		alternativeText: `${title}. ${told.map(({ area, point }) => `${area.name}: ${point.valueLabel}`).join('; ')}.`,
		tiles: told.map(({ area, point: { value, valueLabel } }) => ({
			label: area.name,
			place: area.place,
			value,
			valueLabel,
		})),
		table: {
			caption: title,
			header: ['Area', 'Result', 'Made of', 'Target'],
			rows: told.map(({ area, value, point }) => [
				area.name,
				point.valueLabel,
				value.denominator === null ? '–' : `${value.numerator} of ${value.denominator}`,
				writeTarget(value),
			]),
		},
	};
}

/** Each area's own series over the quarters that have matured, oldest first: the same cohorts in each, so that their lines can be compared. */
export function kpiSeriesByArea(facts: KpiFacts, kpi: string): ReadonlyMap<string, readonly KpiValue[]> {
	const found = new Map<string, KpiValue[]>();
	for (const cohort of maturedCohorts(facts, kpi))
		for (const { id, value } of splitKpi(facts, { kpi, cohorts: [cohort] }, 'area')) {
			const series = found.get(id) ?? [];
			series.push(value);
			found.set(id, series);
		}
	return found;
}
