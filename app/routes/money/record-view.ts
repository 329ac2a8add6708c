import type { TagColour } from '../../components/govuk/tag.tsx';

/** A cell of a described table: words, a link, or a state in a tag. */
export type CellView =
	| string
	| {
			readonly text: string;
			readonly href: string /** Read after the text, so that links can be told apart. */;
			readonly of?: string;
	  }
	| { readonly tag: string; readonly colour?: TagColour };

export interface TableView {
	readonly id: string;
	readonly caption: string;
	/** Said over the table. */
	readonly says?: readonly string[];
	/** Columns whose heading begins with £ or # are numbers. */
	readonly columns: readonly { readonly text: string; readonly numeric?: boolean }[];
	readonly rows: readonly {
		readonly key: string;
		readonly cells: readonly CellView[];
		readonly total?: boolean;
	}[];
	readonly empty: string;
}

/** A page about money: what it is, what may be done, and its tables. */
export interface RecordView {
	readonly title: string;
	readonly caption?: string;
	readonly back: { readonly href: string; readonly text: string } | null;
	readonly intro?: readonly string[];
	readonly inset?: readonly string[];
	readonly facts?: readonly { readonly key: string; readonly value: string }[];
	readonly actions?: readonly { readonly href: string; readonly text: string; readonly isMain?: boolean }[];
	readonly tables: readonly TableView[];
}

export const number = (text: string) => ({ text, numeric: true });
export const words = (text: string) => ({ text });
