import type { Block, BlockHead, LabelledLine } from './block-labels.ts';
import { labelledLines } from './block-labels.ts';
import type { BlockRefusal, BlockSide } from './block-refusal.ts';

/** Which line of the table each line of the block is; the rest is left out or stands in the way. */
export interface BlockLines {
	/** By index in the block: the index in the table. */
	readonly heads: ReadonlyMap<number, number>;
	readonly leftOut: readonly string[];
	readonly problems: readonly BlockRefusal[];
}

interface Asked {
	/** The lines of one side: rows as they are, columns turned. */
	readonly block: Block;
	/** Where in each line its label stands; null where the block has none on this side. */
	readonly at: number | null;
	readonly heads: readonly BlockHead[];
	readonly side: BlockSide;
	/** Lines before this one are titles, headings or names of groups. */
	readonly from: number;
	/** The line of the table where unlabelled lines begin. */
	readonly start: number;
	/** Whether a cell of a line is one that could hold a figure. */
	readonly counts: (index: number) => boolean;
}

/** The lines of one side of a block: by their labels in any order, or one after another where it has none. */
export const blockLines = (asked: Asked): BlockLines =>
	asked.at === null ? inOrder(asked) : byLabel(asked, asked.at);

const NOTHING: BlockLines = { heads: new Map(), leftOut: [], problems: [] };

function inOrder({ block, heads, from, start, side, counts }: Asked): BlockLines {
	const filled = block.map((line, index) => index >= from && hasContent(line, counts));
	const last = filled.lastIndexOf(true);
	const pasted = last < 0 ? 0 : last - from + 1;
	const first = pasted === heads.length ? 0 : start;
	const room = heads.length - first;
	if (pasted > room)
		return { ...NOTHING, problems: [{ code: side === 'rows' ? 'too-tall' : 'too-wide', pasted, room }] };
	return {
		...NOTHING,
		heads: new Map(Array.from({ length: pasted }, (_, index) => [from + index, first + index])),
	};
}

function byLabel({ block, heads, side, from, counts }: Asked, at: number): BlockLines {
	const lines = labelledLines(block, at, heads);
	const found = new Map<number, number>();
	const leftOut: string[] = [];
	const problems: BlockRefusal[] = [];
	for (const [index, line] of lines.entries()) {
		const label = block[index]?.[at] ?? '';
		if (line.kind === 'figures') {
			if ([...found.values()].includes(line.head)) problems.push({ code: 'label-twice', side, label });
			else found.set(index, line.head);
		} else if (index >= from && hasContent(block[index] ?? [], counts)) {
			if (line.kind === 'total' || line.kind === 'group') leftOut.push(label);
			else problems.push(problemOf(line, side, index));
		}
	}
	return { heads: found, leftOut, problems };
}

function problemOf(
	line: Exclude<LabelledLine, { readonly kind: 'figures' }>,
	side: BlockSide,
	index: number,
): BlockRefusal {
	if (line.kind === 'bare') return { code: 'no-label', side, line: index + 1 };
	return { code: line.kind === 'ambiguous' ? 'ambiguous-label' : 'unknown-label', side, label: line.label };
}

const hasContent = (line: readonly string[], counts: (index: number) => boolean): boolean =>
	line.some((cell, index) => cell !== '' && counts(index));
