import type { BoxError } from '../components/layout/question.ts';
import { detailsFound, looksPersonalWords, NOBODY_NAMED } from '../components/words/nobody-named.ts';

/**
 * What was found, in words: at each box in which it stands, and at the tick where it stands in none that was typed (the name of a file). `typed`
 * is the form as it was sent.
 */
export function looksPersonalErrors(refusal: unknown, typed: FormData): readonly BoxError[] {
	const all = detailsFound(refusal);
	const boxes = [...new Set(typed.keys())].flatMap((field) => {
		const text = typed.getAll(field).map(String).join('\n');
		const here = all.filter(({ excerpt }) => text.includes(excerpt));
		return here.length === 0 ? [] : [{ field, message: looksPersonalWords(here) }];
	});
	return boxes.length === 0 ? [{ field: NOBODY_NAMED.name, message: looksPersonalWords(all) }] : boxes;
}
