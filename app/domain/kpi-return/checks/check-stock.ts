import type { Measure } from '../../specification/specification.ts';
import { STOCK_BALANCES, type StockBalance } from '../../specification/stock-balances.ts';
import { openingOfStock } from '../opening-of-stock.ts';
import { boxesAt, type Place, placesOf, sumAt, valueAt } from './cells.ts';
import type { Check, CheckedReturn } from './checked-return.ts';
import type { RawFinding } from './finding.ts';

/**
 * Opening + starts − completions − leavers = closing, and the opening is last quarter's closing. Only at the contract's
 * start, where the opening is taken to be nobody, can a note explain a difference: people taken over from an earlier service.
 */
export const checkStock: Check = (checked) =>
	STOCK_BALANCES.flatMap((balance) => {
		const measures = measuresOf(balance, checked.measures);
		if (measures === null) return [];
		return placesOf([measures.stock, ...measures.ins, ...measures.outs], checked).flatMap((place) =>
			checkPlace(measures, place, checked),
		);
	});

interface Balance {
	readonly stock: Measure;
	readonly ins: readonly Measure[];
	readonly outs: readonly Measure[];
}

/** Null where the return does not ask every one of them: there is nothing to balance. */
function measuresOf(balance: StockBalance, measures: readonly Measure[]): Balance | null {
	const find = (keys: readonly string[]) => measures.filter((measure) => keys.includes(measure.key));
	const [stock] = find([balance.stock]);
	const ins = find(balance.in);
	const outs = find(balance.out);
	return stock !== undefined && ins.length === balance.in.length && outs.length === balance.out.length
		? { stock, ins, outs }
		: null;
}

function checkPlace(
	{ stock, ins, outs }: Balance,
	place: Place,
	checked: CheckedReturn,
): readonly RawFinding[] {
	const opening = openingOfStock(stock, place, checked);
	const added = sumAt(checked.figures, ins, place, checked.areaIds);
	const taken = sumAt(checked.figures, outs, place, checked.areaIds);
	const closing = valueAt(checked.figures, stock, place, checked.areaIds);
	if (opening === null || added === null || taken === null || closing === null) return [];
	const expected = opening.value + added - taken;
	if (expected === closing) return [];
	return [
		{
			code: 'stock-does-not-balance',
			severity: 'error',
			noteClears: opening.from === 'contract-start',
			section: stock.section,
			boxes: [stock, ...ins, ...outs].flatMap((measure) => boxesAt(measure, place, checked.areaIds)),
			facts: {
				measureKey: stock.key,
				...place,
				opening: opening.value,
				openingFrom: opening.from,
				in: added,
				out: taken,
				expected,
				closing,
			},
		},
	];
}
