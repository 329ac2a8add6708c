import type { BlockRefusal } from '../../../domain/kpi-return/block-refusal.ts';
import { wordTypedProblem } from '../../../domain/kpi-return/word-typed-problem.ts';
import { listWords, plural } from '../../../domain/text/list-words.ts';
import type { FormError } from '../../../http/form.ts';
import type { PasteInto } from './paste-into.ts';

/** Nobody reads more of them at once. */
const MOST = 5;

/** Why nothing is put in, and what to do about it. */
export function problemWords(problems: readonly BlockRefusal[], into: PasteInto): readonly FormError[] {
	const all = [...new Set(problems.map((problem) => wordsOf(problem, into)))];
	const more = all.length - MOST;
	return [
		...all.slice(0, MOST),
		...(more > 0 ? [`${plural(more, 'more thing')} in the block do not fit`] : []),
	].map((message) => ({ field: 'block', message }));
}

function wordsOf(problem: BlockRefusal, into: PasteInto): string {
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
	{ names }: PasteInto,
): string {
	const name = names.get(key) ?? 'A figure';
	return `${name} ${wordTypedProblem(problem)}. You pasted “${shorten(typed)}”`;
}

function namesOf(side: 'rows' | 'columns', into: PasteInto): string {
	const names = into.block[side].map(({ name }) => name);
	return names.length === 1
		? `Its one ${side === 'rows' ? 'row' : 'column'} is ${names[0]}`
		: `Its ${side} are ${listWords(names)}`;
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
