import { monthsLabel, monthsOfPeriods } from '../../domain/calendar/period-label.ts';
import { earlierDefinition } from '../../domain/kpi/earlier-definition.ts';
import { resultSentence } from '../../domain/kpi/result-sentence.ts';
import { type BlockContext, type ValueRow, valueRow } from './value-row.ts';

/** Where the total to date begins anew, with the one of the definition before; nothing where the definition never changed. */
export function earlierWords(kpi: string, { facts, periods }: BlockContext): readonly string[] {
	const earlier = earlierDefinition(facts, kpi);
	const begins = periods.find(({ number }) => number === earlier?.begins);
	if (earlier === null || begins === undefined) return [];
	const span = monthsOfPeriods(earlier.total.cohorts, periods);
	return [
		`Its definition changed with ${monthsLabel(begins)}, and the total to date begins there. By the earlier definition, ${span}: ${resultSentence(earlier.total)}.`,
	];
}

/** The same as a row beside that of the total to date. */
export function earlierRow(kpi: string, context: BlockContext): readonly ValueRow[] {
	const earlier = earlierDefinition(context.facts, kpi);
	if (earlier === null) return [];
	const span = monthsOfPeriods(earlier.total.cohorts, context.periods);
	return [valueRow(`By the earlier definition, ${span}`, earlier.total, context, '?quarter=earlier')];
}
