import type { IsoDate } from '../calendar/iso-date.ts';
import type { Frequency } from './specification.ts';

const QUARTERS = { quarterly: 1, 'half-yearly': 2, yearly: 4 } as const;

/**
 * How many quarters, up to and including its own, a figure covers: those since it was asked last. Never more than the contract has had: the
 * first year's figure covers what has passed of it. A closing return asks in between: it covers what has passed of the half-year or year.
 */
export function quartersCovered(
	frequency: Frequency,
	periodNumber: number,
	endsOn: IsoDate | null = null,
): number {
	const most = QUARTERS[frequency];
	if (endsOn === null) return Math.min(most, periodNumber);
	// Of the financial year: 1 for April to June.
	const quarter = ((Math.ceil(Number(endsOn.slice(5, 7)) / 3) + 2) % 4) + 1;
	return Math.min(((quarter - 1) % most) + 1, periodNumber);
}
