import type { IsoDate } from '../../calendar/iso-date.ts';

/** A letter or notice about a grant, as data: its template draws this and decides nothing. Its blocks have the shapes of a board report's. */
export interface GrantPaper {
	readonly body: string;
	/** Two lines over the title: to whom it goes, or what it is; and the day. */
	readonly over: readonly [string, string];
	readonly title: string;
	readonly subtitle: string;
	readonly from: string;
	readonly runningTitle: string;
	/** Of the decision, or of the letter's approval: never today, so that the same facts give the same bytes. */
	readonly madeOn: IsoDate;
	readonly marks: readonly string[];
	readonly sections: readonly PaperSection[];
}

export interface PaperSection {
	readonly id: string;
	readonly level: 1 | 2;
	readonly heading: string;
	readonly blocks: readonly PaperBlock[];
}

export type PaperBlock = PaperParagraph | PaperTable | { readonly kind: 'statement'; readonly text: string };

export interface PaperParagraph {
	readonly kind: 'paragraph';
	readonly number: number;
	readonly lead: string | null;
	readonly text: string;
	readonly bullets: readonly string[];
	readonly rating: null;
}

export interface PaperTable {
	readonly kind: 'table';
	readonly id: string;
	readonly caption: string;
	readonly columns: readonly {
		readonly heading: string;
		readonly holds: 'words' | 'numbers';
		readonly width: number;
	}[];
	readonly rows: readonly {
		readonly cells: readonly { readonly text: string; readonly rating: null }[];
		readonly total: boolean;
	}[];
	readonly note: string | null;
}

type Column = readonly [heading: string, width: number, holds?: 'numbers'];

/** What a paper is put together from; a paragraph without a number gets the next one when the paper is whole. */
export const paragraph = (text: string, bullets: readonly string[] = []): PaperParagraph => ({
	kind: 'paragraph',
	number: 0,
	lead: null,
	text,
	bullets,
	rating: null,
});

export function table(
	id: string,
	caption: string,
	columns: readonly Column[],
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
