import { tenthsOfPerCent, writeCount, writePerCent } from '../text/write-number.ts';
import { EVIDENCE_WORDS, VERDICT_WORDS } from './judgement-words.ts';
import type { KpiValue } from './kpi-value.ts';
import { writeTarget, writeValue } from './write-value.ts';

/**
 * An exact result in words, for the office and for profiles that show exact figures: "40 of 50 (80.0%): met", "7 of 9 (77.8%): not met;
 * too few to conclude". A share that prints as its target and misses it says so (domain guide §4 rule 3).
 */
export function resultSentence(value: KpiValue): string {
	if (value.numerator === null) return 'No data';
	const result =
		value.denominator === null
			? `${writeValue(value.numerator, value.unit)}${value.target === null ? '' : ` against ${writeTarget(value)}`}`
			: `${writeCount(value.numerator)} of ${writeCount(value.denominator)} (${writePerCent(value.numerator, value.denominator)}${roundingNote(value)})`;
	if (value.status === 'provisional') return `${result}: provisional, not rated`;
	if (value.verdict === 'not-rated') return result;
	const evidence =
		value.verdict === 'not-met' && value.evidence === 'too-few-to-conclude'
			? `; ${EVIDENCE_WORDS[value.evidence]}`
			: '';
	return `${result}: ${VERDICT_WORDS[value.verdict]}${evidence}`;
}

/** ", just under the target of 80%" where the printed percentage is the target's and the exact figure misses it; else nothing. */
export function roundingNote(
	value: Pick<KpiValue, 'verdict' | 'target' | 'numerator' | 'denominator' | 'direction' | 'unit'>,
): string {
	if (
		value.verdict !== 'not-met' ||
		value.target === null ||
		value.numerator === null ||
		value.denominator === null
	)
		return '';
	const printed = tenthsOfPerCent(value.numerator, value.denominator);
	if (printed !== tenthsOfPerCent(value.target.numerator, value.target.denominator)) return '';
	return value.direction === 'at-least'
		? `, just under the target of ${writeTarget(value)}`
		: `, just over the target of ${writeTarget(value)}`;
}
