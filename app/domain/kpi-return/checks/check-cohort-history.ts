import type { Measure } from '../../specification/specification.ts';
import { figureKey } from '../figure.ts';
import { type Place, placesOf } from './cells.ts';
import type { Check, CheckedReturn } from './checked-return.ts';
import type { RawFinding } from './finding.ts';

/** The base of a cohort, which stands still once its quarter is over: cases entered. */
const isBase = (measure: Measure): boolean =>
	measure.kind === 'cohort' && measure.atMost === null && measure.partOf === null;
/** A count "so far" within its base, which can only rise: contacted, wanting. Reasons for not reaching somebody may fall. */
const isSoFar = (measure: Measure): boolean => measure.kind === 'cohort' && measure.atMost !== null;

/**
 * Last quarter's cohort against what last quarter's return said of it. A count that fell is an error until a note says that
 * it is a correction and why; another number of cases entered asks for a note.
 */
export const checkCohortHistory: Check = (checked) =>
	checked.measures.flatMap((measure) =>
		placesOf([measure], checked)
			.filter(({ cohort }) => cohort === checked.periodNumber - 1)
			.flatMap((place) => checkPlace(measure, place, checked)),
	);

function checkPlace(
	measure: Measure,
	place: Place,
	{ figures, lastQuarter }: CheckedReturn,
): readonly RawFinding[] {
	const key = figureKey({ measureKey: measure.key, ...place });
	const value = figures.get(key);
	const before = lastQuarter?.get(key);
	if (value === undefined || before === undefined) return [];
	const found = {
		section: measure.section,
		boxes: [key],
		facts: { measureKey: measure.key, ...place, value, before },
	};
	if (isBase(measure) && value !== before)
		return [{ ...found, code: 'entered-changed', severity: 'warning', noteClears: false }];
	if (isSoFar(measure) && value < before)
		return [{ ...found, code: 'fell-since-last-quarter', severity: 'error', noteClears: true }];
	return [];
}
