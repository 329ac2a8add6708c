import type { IsoDate } from '../../calendar/iso-date.ts';
import type { PaperColumn, PaperOf, PaperParagraph, PaperTable, SectionOf } from '../../text/paper.ts';

/** A letter or notice about a grant, or about a bid. */
export interface GrantPaper extends PaperOf<PaperBlock> {
	/** Of the decision, or of the letter’s approval: never today, so that the same facts give the same bytes. */
	readonly madeOn: IsoDate;
}
export type PaperSection = SectionOf<PaperBlock>;
export type PaperBlock = PaperParagraph | PaperTable | { readonly kind: 'statement'; readonly text: string };

export function table(
	id: string,
	caption: string,
	columns: readonly PaperColumn[],
	rows: readonly (readonly string[])[],
	total: readonly string[] | null = null,
): PaperTable {
	const row = (cells: readonly string[], isTotal: boolean) => ({
		cells: cells.map((text) => ({ text, rating: null })),
		total: isTotal,
	});
	return {
		kind: 'table',
		id,
		caption,
		columns: columns.map(([heading, width, holds]) => ({ heading, width, holds: holds ?? 'words' })),
		rows: [...rows.map((cells) => row(cells, false)), ...(total === null ? [] : [row(total, true)])],
		note: null,
	};
}

/** Sections that say something, their paragraphs numbered through the paper and their tables too. */
export function numbered(
	sections: readonly (readonly [heading: string, ...blocks: readonly PaperBlock[]])[],
): readonly PaperSection[] {
	let paragraphs = 0;
	let tables = 0;
	return sections
		.filter(([, ...blocks]) => blocks.length > 0)
		.map(([heading, ...blocks], index) => ({
			id: `section-${index + 1}`,
			level: 1,
			heading: heading.toUpperCase(),
			blocks: blocks.map((block) => {
				if (block.kind === 'paragraph') {
					paragraphs += 1;
					return { ...block, number: paragraphs };
				}
				if (block.kind !== 'table') return block;
				tables += 1;
				return { ...block, caption: `Table ${tables}: ${block.caption}` };
			}),
		}));
}
