import type { BlockRefusal } from '../../../domain/kpi-return/block-refusal.ts';
import { wordBlockRefusal } from '../../../domain/kpi-return/word-block-refusal.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { FormError } from '../../../http/form.ts';
import type { PasteInto } from './paste-into.ts';

/** Nobody reads more of them at once. */
const MOST = 5;

/** Why nothing is put in, and what to do about it. */
export function problemWords(problems: readonly BlockRefusal[], into: PasteInto): readonly FormError[] {
	const all = [...new Set(problems.map((problem) => wordBlockRefusal(problem, into)))];
	const more = all.length - MOST;
	return [
		...all.slice(0, MOST),
		...(more > 0 ? [`${plural(more, 'more thing')} in the block do not fit`] : []),
	].map((message) => ({ field: 'block', message }));
}
