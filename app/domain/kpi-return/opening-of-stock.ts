import type { Measure } from '../specification/specification.ts';
import { type Place, valueAt } from './checks/cells.ts';
import type { CheckedReturn } from './checks/checked-return.ts';

export interface Opening {
	readonly value: number;
	/** At the contract's start it is taken to be nobody. */
	readonly from: 'last-quarter' | 'contract-start';
}

/** How many there were when the quarter began: last quarter's closing. Null when it is not known, because last quarter's return never came. */
export function openingOfStock(
	stock: Measure,
	place: Place,
	checked: Omit<CheckedReturn, 'figures' | 'measures'>,
): Opening | null {
	const closing =
		checked.lastQuarter === null ? null : valueAt(checked.lastQuarter, stock, place, checked.areaIds);
	if (closing !== null) return { value: closing, from: 'last-quarter' };
	return checked.periodNumber === 1 ? { value: 0, from: 'contract-start' } : null;
}
