import { writeCount } from '../../domain/text/write-number.ts';
import type { UnitDifference } from '../../domain/unit/reconcile-units.ts';

const MEASURES = { starts: 'starts', completions: 'completions' } as const;

/** "the return says 4 starts and the ledger 3: the ledger has 1 fewer" */
export function differenceWords({ measure, ledger, reported }: UnitDifference): string {
	const size = Math.abs(ledger - reported);
	return `the return says ${writeCount(reported)} ${MEASURES[measure]} and the ledger ${writeCount(ledger)}: the ledger has ${writeCount(size)} ${ledger > reported ? 'more' : 'fewer'}`;
}
