import { only, type RecordBlock, words } from '../../../components/layout/record-view.ts';
import type { ConflictView } from './conflict-view.ts';

/** Somebody else saved the section meanwhile: what changed, cell by cell, and that nothing typed is lost. */
export const conflictBlocks = ({ who, when, both, taken }: ConflictView): readonly RecordBlock[] => [
	{
		kind: 'important',
		id: 'conflict',
		heading: `${who} saved this section while you were working on it (${when}). Your work is below and is not saved yet.`,
		words: 'Check the figures below and save again. Nothing that you typed has been lost.',
	},
	...only(both.length > 0, {
		kind: 'table',
		table: {
			id: 'changed-by-both',
			caption: 'Changed by both of you: the boxes below hold what you typed',
			captionSize: 's',
			large: true,
			columns: ['Figure', `${who} saved`, 'You typed'].map(words),
			rows: both.map(({ what, theirs, yours }) => ({ key: what, cells: [what, theirs, yours] })),
		},
	}),
	...only(taken.length > 0, {
		kind: 'table',
		table: {
			id: 'changed-by-the-other',
			caption: `Changed only by ${who}: the boxes below hold the new figures`,
			captionSize: 's',
			large: true,
			columns: ['Figure', 'Before', 'Now'].map(words),
			rows: taken.map(({ what, theirs, before }) => ({ key: what, cells: [what, before, theirs] })),
		},
	}),
];
