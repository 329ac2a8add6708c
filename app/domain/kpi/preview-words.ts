import { writeCount, writePerCent } from '../text/write-number.ts';
import { judgeValue } from './judge-value.ts';
import { EVIDENCE_WORDS, VERDICT_WORDS } from './judgement-words.ts';
import { missingReasonWords } from './missing-reason-words.ts';
import type { KpiPreview } from './preview-kpis.ts';
import { writeTarget, writeValue } from './write-value.ts';

/** "40 of 50, 80.0%"; a plain count as it is. */
export function previewResult({ sums, unit }: Pick<KpiPreview, 'sums' | 'unit'>): string {
	if (sums === null) return 'some boxes are empty';
	if (unit !== 'share') return writeValue(sums.numerator, unit);
	if (sums.denominator === 0) return missingReasonWords({ code: 'too-few' }, 'conclude');
	return `${writeCount(sums.numerator)} of ${writeCount(sums.denominator)}, ${writePerCent(sums.numerator, sums.denominator)}`;
}

export const previewTarget = ({ definition, unit }: KpiPreview): string =>
	writeTarget({ target: definition.target, unit, direction: definition.direction });

/** The same for whoever answers for it, with what so many figures prove: "met; too few to conclude". */
export function previewJudgement(preview: KpiPreview): string {
	const { sums, met, definition } = preview;
	if (sums === null || met === null) return previewVerdict(preview);
	const { verdict, evidence } = judgeValue(
		{ ...sums, target: definition.target, status: 'final' },
		definition,
	);
	const judged = VERDICT_WORDS[verdict];
	return evidence === 'too-few-to-conclude' ? `${judged}; ${EVIDENCE_WORDS[evidence]}` : judged;
}

/** Whether it is met, or why that is not said. */
export function previewVerdict({ sums, met, unit }: KpiPreview): string {
	if (met !== null) return met ? 'met' : 'not met';
	if (unit !== 'share') return 'for the whole programme';
	return sums === null || sums.denominator === 0 ? '' : 'still open, judged next quarter';
}
