import { only, type RecordBlock, said } from '../../components/layout/record-view.ts';

/** Where an accepted return and the ledger of places say different things: for both sides, on the return's own pages. */
export const unitDifferences = (returnId: string, lines: readonly string[]): readonly RecordBlock[] =>
	only(
		lines.length > 0,
		{ kind: 'heading', text: 'The return and the places ledger differ', id: 'unit-differences' },
		{ kind: 'list', items: lines },
		...said({ href: `/returns/${returnId}/differences`, text: 'See the reasons, or give one' }),
	);
