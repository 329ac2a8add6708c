import { writeCount } from '../text/write-number.ts';
import { EVIDENCE_WORDS, VERDICT_WORDS } from './judgement-words.ts';
import type { KpiValue } from './kpi-value.ts';
import { missingReasonWords } from './missing-reason-words.ts';
import { shareWords } from './share-words.ts';
import { unratedWord } from './unrated-word.ts';
import { writeTarget, writeValue } from './write-value.ts';

/**
 * An exact result in words, for the office and for profiles that show exact figures: "460 of 500 (92.0%): met", "7 of 9 (77.8%): not met;
 * too few to conclude". What the figures prove is said of either verdict: 5 of 7 that meets a target proves no more than 5 of 7 that misses one.
 */
export function resultSentence(value: KpiValue): string {
	if (value.numerator === null)
		return missingReasonWords(value.missing ?? { code: 'not-received' }, 'conclude');
	const result =
		value.denominator === null
			? `${writeValue(value.numerator, value.unit)}${value.target === null ? '' : ` against ${writeTarget(value)}`}`
			: `${writeCount(value.numerator)} of ${writeCount(value.denominator)} (${shareWords(value.numerator, value.denominator, value)})`;
	const unrated = unratedWord(value.status);
	if (unrated !== null) return `${result}: ${unrated}, not rated`;
	if (value.verdict === 'not-rated') return result;
	const evidence = value.evidence === 'too-few-to-conclude' ? `; ${EVIDENCE_WORDS[value.evidence]}` : '';
	return `${result}: ${VERDICT_WORDS[value.verdict]}${evidence}`;
}
