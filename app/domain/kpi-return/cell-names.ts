import type { Period } from '../calendar/period.ts';
import { monthsLabel } from '../calendar/period-label.ts';
import type { Measure } from '../specification/specification.ts';
import type { CellNames } from './name-cell.ts';

interface Named {
	readonly specification: { readonly measures: readonly Measure[] };
	readonly areas: readonly { readonly areaId: string; readonly areaName: string }[];
	readonly periods: readonly Period[];
}

/** The names by which the cells of a return are called in sentences. */
export const cellNames = ({ specification, areas, periods }: Named): CellNames => ({
	measures: specification.measures,
	areas: new Map(areas.map(({ areaId, areaName }) => [areaId, areaName])),
	cohorts: new Map(periods.map((period) => [period.number, monthsLabel(period)])),
});
