import { STOCK_BALANCES } from '../specification/stock-balances.ts';
import { placesOf } from './checks/cells.ts';
import type { CheckedReturn } from './checks/checked-return.ts';
import { type Opening, openingOfStock } from './opening-of-stock.ts';

export interface StockOpening {
	readonly measureKey: string;
	readonly areaId: string | null;
	/** Null where last quarter's return never came. */
	readonly opening: Opening | null;
}

/** How many there were at the start of the quarter, filled in from last quarter's return for every stock that has to balance. */
export const openingsOfReturn = (asked: Omit<CheckedReturn, 'figures'>): readonly StockOpening[] =>
	STOCK_BALANCES.flatMap(({ stock }) => asked.measures.filter(({ key }) => key === stock)).flatMap(
		(measure) =>
			placesOf([measure], asked).map((place) => ({
				measureKey: measure.key,
				areaId: place.areaId,
				opening: openingOfStock(measure, place, asked),
			})),
	);
