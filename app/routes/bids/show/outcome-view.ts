import type { RecordBlock } from '../../../components/layout/record-view.ts';
import { paperBlocks } from '../../../components/words/paper-blocks.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import { outcomeLetter, outcomeTitle } from '../../../domain/grant/papers/outcome-letter.ts';
import type { LetterRow } from '../../../operations/award/list-own-letters.ts';

/** The newest letter about the bid as it was sent, and the way to those before it; nothing until one was. */
export function outcomeBlocks(bidId: string, letters: readonly LetterRow[]): readonly RecordBlock[] {
	const [newest, ...earlier] = letters;
	if (newest === undefined) return [];
	const linkTo = ({ id, facts, sentAt }: LetterRow) => ({
		text: `${outcomeTitle(facts)}, ${writeInstant(sentAt)}`,
		href: `/bids/${bidId}/letters/${id}`,
		of: '(PDF)',
	});
	return [
		{ kind: 'heading', text: outcomeTitle(newest.facts), id: 'outcome' },
		{ kind: 'words', text: ['Download the letter:', linkTo(newest)] },
		...paperBlocks(outcomeLetter(newest.facts).sections).map((block) =>
			block.kind === 'heading' ? { ...block, level: 3 as const } : block,
		),
		...(earlier.length === 0
			? []
			: [
					{ kind: 'heading' as const, text: 'Earlier letters', level: 3 as const },
					{ kind: 'list' as const, items: earlier.map(linkTo) },
				]),
	];
}
