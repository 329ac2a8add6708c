import { roundingNote } from '../kpi/result-sentence.ts';
import { writeValue } from '../kpi/write-value.ts';
import { writeCount, writePerCent } from '../text/write-number.ts';
import type { DisclosedNumber, KpiStatement, WithheldReason } from './disclosed-figure.ts';

export const WITHHELD_WORDS: Readonly<Record<WithheldReason, string>> = {
	'no-data': 'no data',
	'part-by-quarter': 'not published for a single quarter',
	'fewer-than-three-parts': 'not published for fewer than three',
	'could-be-worked-out': 'not published, so that smaller numbers cannot be worked out',
};

/** A disclosed figure as it is printed: "40 of 50 (80.0%)", "over 90%", "half to three quarters of 20 to 49", "no data". */
export function figureWords(statement: KpiStatement): string {
	const { figure } = statement;
	if (figure.kind === 'withheld') return WITHHELD_WORDS[figure.why];
	if (figure.kind === 'words') return figure.words;
	if (figure.kind === 'band')
		return figure.base === null ? figure.words : `${figure.words} of ${figure.base}`;
	if (figure.denominator === null) return writeValue(figure.numerator, statement.unit);
	const note = roundingNote({ ...statement, ...figure });
	return `${writeCount(figure.numerator)} of ${writeCount(figure.denominator)} (${writePerCent(figure.numerator, figure.denominator)}${note})`;
}

/** A disclosed count or amount as it is printed. */
export function numberWords(number: DisclosedNumber, unit: 'count' | 'pence' | 'weeks'): string {
	if (number.kind === 'exact') return writeValue(number.value, unit);
	return number.kind === 'withheld' ? WITHHELD_WORDS[number.why] : number.words;
}
