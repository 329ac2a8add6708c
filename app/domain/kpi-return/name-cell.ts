import type { Measure } from '../specification/specification.ts';
import type { CellFacts } from './checks/finding.ts';
import { writeFigure } from './write-figure.ts';

/** The names that a sentence about a cell needs. */
export interface CellNames {
	readonly measures: readonly Measure[];
	/** Area names by id. */
	readonly areas: ReadonlyMap<string, string>;
	/** The months of a cohort by contract quarter: "April to June 2017". */
	readonly cohorts: ReadonlyMap<number, string>;
}

const measureOf = (key: string, { measures }: CellNames): Measure | undefined =>
	measures.find((measure) => measure.key === key);

/** "‘Contacted so far’". */
export const nameMeasure = (key: string, names: CellNames): string =>
	`‘${measureOf(key, names)?.label ?? key}’`;

/** "‘Contacted so far’ in Walsall (cases entered April to June 2017)"; "‘Referrals received’ in all areas"; "‘Safety plans’". */
export function nameCell({ measureKey, areaId, cohort }: CellFacts, names: CellNames): string {
	const isSum = areaId === null && measureOf(measureKey, names)?.byArea === true;
	const place = areaId !== null ? ` in ${names.areas.get(areaId) ?? areaId}` : isSum ? ' in all areas' : '';
	const cases =
		cohort === null ? '' : ` (cases entered ${names.cohorts.get(cohort) ?? `in contract quarter ${cohort}`})`;
	return `${nameMeasure(measureKey, names)}${place}${cases}`;
}

/** A figure in the unit of its measure. */
export const nameValue = (value: number, measureKey: string, names: CellNames): string =>
	writeFigure(value, measureOf(measureKey, names)?.unit ?? 'count');
