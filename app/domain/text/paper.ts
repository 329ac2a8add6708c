/** A paper as data: its template draws this and decides nothing. Its blocks have the shapes of a board report's; which blocks it has is its own. */
export interface PaperOf<Block> {
	readonly body: string;
	/** Two lines over the title: to whom it goes, or what it is; and the day. */
	readonly over: readonly [string, string];
	readonly title: string;
	readonly subtitle: string;
	readonly from: string;
	readonly runningTitle: string;
	readonly marks: readonly string[];
	readonly sections: readonly SectionOf<Block>[];
}

export interface SectionOf<Block> {
	readonly id: string;
	readonly level: 1 | 2;
	readonly heading: string;
	readonly blocks: readonly Block[];
}

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

export type PaperColumn = readonly [heading: string, width: number, holds?: 'numbers'];

/** A paragraph without a number gets the next one when the paper is whole. */
export const paragraph = (text: string, bullets: readonly string[] = []): PaperParagraph => ({
	kind: 'paragraph',
	number: 0,
	lead: null,
	text,
	bullets,
	rating: null,
});
