import { type RecordBlock, words } from '../../components/layout/record-view.ts';
import { compareTerms, DIFFERENCE_NAMES } from '../../domain/grant/compare-terms.ts';
import type { AgreementVersionFacts } from '../../operations/agreement/show-agreement-version.ts';

/** What a variation changes of the terms before it, side by side, by kind; nothing for an original and an early end. */
export function differencesOf({ version, before, names }: AgreementVersionFacts): readonly RecordBlock[] {
	if (before === null || version.kind !== 'variation') return [];
	return [
		{
			kind: 'table',
			table: {
				id: 'differences',
				caption: 'What it changes',
				large: true,
				columns: ['What', 'Before', 'After'].map(words),
				rows: compareTerms(before.terms, version.terms, names).map(({ kind, what, ...sides }) => ({
					key: `${kind} ${what}`,
					group: DIFFERENCE_NAMES[kind],
					cells: [what, sides.before, sides.after],
				})),
				empty: 'Nothing is different from the earlier terms yet.',
			},
		},
	];
}
