import { compareTerms, DIFFERENCE_NAMES } from '../../domain/grant/compare-terms.ts';
import type { AgreementVersionFacts } from '../../operations/agreement/show-agreement-version.ts';
import type { DifferenceRow } from './terms-document.tsx';

/** What the version changes of the terms before it; null for an original and an early end. */
export function differencesOf({
	version,
	before,
	names,
}: AgreementVersionFacts): readonly DifferenceRow[] | null {
	if (before === null || version.kind !== 'variation') return null;
	return compareTerms(before.terms, version.terms, names).map(({ kind, what, ...sides }) => ({
		key: `${kind} ${what}`,
		kind: DIFFERENCE_NAMES[kind],
		what,
		...sides,
	}));
}
