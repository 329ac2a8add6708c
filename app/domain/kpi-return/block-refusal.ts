/** Why a block is not put into a table. `rows` and `columns` are those of the block as it was pasted. */
export type BlockRefusal =
	| { readonly code: 'no-such-box' }
	| { readonly code: 'nothing-pasted' }
	| { readonly code: 'too-large' }
	/** A line without a label, in a block that has labels on that side. `line` counts from 1. */
	| { readonly code: 'no-label'; readonly side: BlockSide; readonly line: number }
	| { readonly code: 'unknown-label'; readonly side: BlockSide; readonly label: string }
	| { readonly code: 'ambiguous-label'; readonly side: BlockSide; readonly label: string }
	| { readonly code: 'label-twice'; readonly side: BlockSide; readonly label: string }
	/** So many columns were pasted without headings, and there is room for so many from the box where they were to begin. */
	| { readonly code: 'too-wide' | 'too-tall'; readonly pasted: number; readonly room: number }
	| {
			readonly code: 'not-a-figure';
			readonly key: string;
			readonly typed: string;
			/** The parser's code; `wordTypedProblem` says it. */
			readonly problem: string;
			readonly at: PlaceInBlock;
	  };

/** Of a cell in the block as it was given, from 0. */
export interface PlaceInBlock {
	readonly row: number;
	readonly column: number;
}

export type BlockSide = 'rows' | 'columns';
