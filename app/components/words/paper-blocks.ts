import type { PaperBlock, PaperSection } from '../../domain/grant/papers/grant-paper.ts';
import { only, type RecordBlock, said } from '../layout/record-view.ts';

/** A paper as a page: what its PDF says, block by block. */
export const paperBlocks = (sections: readonly PaperSection[]): readonly RecordBlock[] =>
	sections.flatMap(sectionBlocks);

const sectionBlocks = ({ id, heading, blocks }: PaperSection): readonly RecordBlock[] => [
	{ kind: 'heading', text: heading.charAt(0) + heading.slice(1).toLowerCase(), id },
	...blocks.flatMap(paperBlock),
];

function paperBlock(block: PaperBlock): readonly RecordBlock[] {
	switch (block.kind) {
		case 'statement':
			return said(block.text);
		case 'paragraph':
			return [
				...said(`${block.number}. ${block.text}`),
				...only(block.bullets.length > 0, { kind: 'list', items: block.bullets }),
			];
		case 'table':
			return [
				{
					kind: 'table',
					table: {
						id: block.id,
						caption: block.caption,
						captionSize: 's',
						large: true,
						columns: block.columns.map(({ heading, holds }) => ({
							text: heading,
							numeric: holds === 'numbers',
						})),
						rows: block.rows.map(({ cells, total }, index) => ({
							key: String(index),
							total,
							cells: cells.map(({ text }) => text),
						})),
					},
				},
			];
	}
}
