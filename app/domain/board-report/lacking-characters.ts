import type { OfficerWords, WordsField } from './officer-words.ts';
import { PRINTED } from './printed-characters.ts';

/** Characters of a box that the paper's fonts lack, each once. */
export interface Lacking {
	readonly field: WordsField | 'title' | 'actions';
	readonly characters: readonly string[];
}

/** Where something is written that the paper would print as an empty box: other scripts, emoji, bullets of symbol fonts apart. */
export function lackingCharacters({
	title,
	actions,
	...fields
}: OfficerWords & { readonly title: string }): readonly Lacking[] {
	const texts: readonly (readonly [Lacking['field'], string])[] = [
		['title', title],
		...(Object.entries(fields) as [WordsField, string][]),
		['actions', actions.map(({ what, who }) => `${what} ${who}`).join(' ')],
	];
	return texts.flatMap(([field, text]) => {
		const characters = lackingIn(text);
		return characters.length === 0 ? [] : [{ field, characters }];
	});
}

/** Those of one text, each once. */
export const lackingIn = (text: string): readonly string[] =>
	[...new Set(text)].filter((each) => !isPrinted(each.codePointAt(0) ?? 0));

/** Line ends and tabs are laid out, and a word processor's bullets become the paper's own. */
const TAKEN = new Set(
	[...'\t\n\r\u00a0\u2028‣⁃▪▫◦●○■□\uf0a7\uf0b7\uf0d8'].map((each) => each.codePointAt(0)),
);

const isPrinted = (point: number): boolean =>
	TAKEN.has(point) || PRINTED.some(([from, to]) => point >= from && point <= to);
