import type { Measure } from '../specification/specification.ts';
import { type Figure, figureKey } from './figure.ts';

/**
 * The key in last quarter's return of the figure that stands beside a box: the same box, and for this quarter's cohort the
 * cohort that was new then, so that each is seen at the same age. Last quarter's cohort stands beside itself.
 */
export const lastQuarterKey = (box: Omit<Figure, 'value'>, periodNumber: number): string =>
	figureKey({ ...box, cohort: box.cohort === periodNumber ? periodNumber - 1 : box.cohort });

/** Half-yearly and yearly figures have no last quarter to stand beside. */
export function lastQuarterFigure(
	box: Omit<Figure, 'value'>,
	measure: Pick<Measure, 'frequency'>,
	periodNumber: number,
	lastQuarter: ReadonlyMap<string, number> | null,
): number | null {
	if (lastQuarter === null || measure.frequency !== 'quarterly') return null;
	return lastQuarter.get(lastQuarterKey(box, periodNumber)) ?? null;
}
