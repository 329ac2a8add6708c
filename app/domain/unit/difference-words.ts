import { writeCount } from '../text/write-number.ts';
import { isExplained, type UnitDifference } from './reconcile-units.ts';

/** "the return says 4 starts and the ledger 3: the ledger has 1 fewer" */
export function differenceWords({ measure, ledger, reported }: UnitDifference): string {
	const size = Math.abs(ledger - reported);
	return `the return says ${writeCount(reported)} ${measure} and the ledger ${writeCount(ledger)}: the ledger has ${writeCount(size)} ${ledger > reported ? 'more' : 'fewer'}`;
}

/** The same with its area and whether anybody has said why. */
export const differenceLine = (difference: UnitDifference & { readonly areaName: string }): string =>
	`${difference.areaName}: ${differenceWords(difference)}. ${isExplained(difference) ? 'Explained.' : 'Nobody has said why yet.'}`;
