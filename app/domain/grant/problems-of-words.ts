import type { AgreementFacts } from './agreement-facts.ts';
import type { AgreementTerms } from './agreement-terms.ts';
import type { TermsProblem } from './terms-problem.ts';

/** Characters. */
export const TERMS_TEXT_AT_MOST = {
	reference: 60,
	title: 200,
	purpose: 2000,
	reasons: 5000,
	legalBasis: 2000,
	conditions: 20_000,
} as const;
const NEEDED = ['reference', 'title', 'purpose', 'reasons', 'legalBasis'] as const;

/** Purpose and reasons must be there: the Specified Information Order asks that both be published of every grant. */
export function problemsOfWords(
	terms: AgreementTerms,
	{ startsOn, endsOn, takenReferences, strandIds }: AgreementFacts,
): readonly TermsProblem[] {
	return [
		...NEEDED.filter((field) => terms[field].trim() === '').map(
			(field): TermsProblem => ({ code: 'missing', field }),
		),
		...NEEDED.filter((field) => terms[field].length > TERMS_TEXT_AT_MOST[field]).map(
			(field): TermsProblem => ({ code: 'too-long', field, most: TERMS_TEXT_AT_MOST[field] }),
		),
		...(terms.conditions.join('\n').length > TERMS_TEXT_AT_MOST.conditions
			? [{ code: 'too-long', field: 'conditions', most: TERMS_TEXT_AT_MOST.conditions } as const]
			: []),
		...(takenReferences.includes(terms.reference.trim()) ? [{ code: 'reference-taken' } as const] : []),
		...(strandIds.includes(terms.strandId) ? [] : [{ code: 'unknown-strand' } as const]),
		...(terms.endsOn <= terms.startsOn ? [{ code: 'ends-before-it-starts' } as const] : []),
		...(terms.startsOn < startsOn || terms.endsOn > endsOn
			? [{ code: 'outside-programme', startsOn, endsOn } as const]
			: []),
	];
}
