import type { Measure } from '../../specification/specification.ts';
import { figureKey } from '../figure.ts';
import { openCohorts } from '../open-cohorts.ts';
import type { CheckedReturn } from './checked-return.ts';

/** Where one or more measures can be compared: area by area where all are split by area, else for the whole programme. */
export function placesOf(
	measures: readonly Measure[],
	{ areaIds, periodNumber }: Pick<CheckedReturn, 'areaIds' | 'periodNumber'>,
): readonly Place[] {
	const areas = measures.every((measure) => measure.byArea) ? areaIds : [null];
	const cohorts = measures.every((measure) => measure.kind === 'cohort') ? openCohorts(periodNumber) : [null];
	return cohorts.flatMap((cohort) => areas.map((areaId) => ({ areaId, cohort })));
}

export interface Place {
	readonly areaId: string | null;
	readonly cohort: number | null;
}

/** Keys of the measure's boxes at the place; for the whole programme, those of every area. */
export const boxesAt = (
	measure: Measure,
	{ areaId, cohort }: Place,
	areaIds: readonly string[],
): readonly string[] =>
	(measure.byArea && areaId === null ? areaIds : [measure.byArea ? areaId : null]).map((each) =>
		figureKey({ measureKey: measure.key, areaId: each, cohort: measure.kind === 'cohort' ? cohort : null }),
	);

/** The sum of the measure's boxes at the place; null when one of them has no figure. */
export function valueAt(
	figures: ReadonlyMap<string, number>,
	measure: Measure,
	place: Place,
	areaIds: readonly string[],
): number | null {
	let sum = 0;
	for (const key of boxesAt(measure, place, areaIds)) {
		const value = figures.get(key);
		if (value === undefined) return null;
		sum += value;
	}
	return sum;
}

/** The sum over several measures; null when a box of one has no figure. */
export function sumAt(
	figures: ReadonlyMap<string, number>,
	measures: readonly Measure[],
	place: Place,
	areaIds: readonly string[],
): number | null {
	const values = measures.map((measure) => valueAt(figures, measure, place, areaIds));
	return values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
