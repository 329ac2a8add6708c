import { listWords, plural } from '../text/list-words.ts';
import type { BlockRefusal } from './block-refusal.ts';
import type { BlockTable } from './read-block.ts';
import { wordTypedProblem } from './word-typed-problem.ts';

export interface BlockNamed {
	readonly block: BlockTable;
	/** What each box is called in a sentence, by `figureKey`. */
	readonly names: ReadonlyMap<string, string>;
}

/** Why a block does not fit, and what to do about it. */
export function wordBlockRefusal(problem: BlockRefusal, into: BlockNamed): string {
	switch (problem.code) {
		case 'nothing-pasted':
			return 'Paste the figures from your spreadsheet';
		case 'no-such-box':
			return 'Choose where the figures begin';
		case 'too-large':
			return 'Paste this table alone: 20,000 cells or fewer';
		case 'too-wide':
			return `You pasted ${plural(problem.pasted, 'column')}, and there is room for ${problem.room} from where they begin`;
		case 'too-tall':
			return `You pasted ${plural(problem.pasted, 'row')}, and there is room for ${problem.room} from where they begin`;
		case 'no-label':
			return problem.side === 'rows'
				? `Row ${problem.line} has figures and no name. Write its name in your spreadsheet, or leave the row out`
				: `Column ${problem.line} has figures and no heading. Write its heading in your spreadsheet, or leave the column out`;
		case 'unknown-label':
			return `“${shorten(problem.label)}” is not a ${problem.side === 'rows' ? 'row' : 'column'} of this table. ${namesOf(problem.side, into)}`;
		case 'ambiguous-label':
			return `“${shorten(problem.label)}” is the name of two ${problem.side}. Paste the heading above it as well`;
		case 'label-twice':
			return `“${shorten(problem.label)}” is there twice. Leave one of them out`;
		case 'not-a-figure':
			return figureWords(problem, into);
	}
}

function figureWords(
	{ key, typed, problem }: Extract<BlockRefusal, { readonly code: 'not-a-figure' }>,
	{ names }: BlockNamed,
): string {
	const name = names.get(key) ?? 'A figure';
	return `${name} ${wordTypedProblem(problem)}. You pasted “${shorten(typed)}”`;
}

function namesOf(side: 'rows' | 'columns', into: BlockNamed): string {
	const names = into.block[side].map(({ name }) => name);
	return names.length === 1
		? `Its one ${side === 'rows' ? 'row' : 'column'} is ${names[0]}`
		: `Its ${side} are ${listWords(names)}`;
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
