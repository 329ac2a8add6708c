import { accepted, type Result, refused } from '../result.ts';
import { looksPersonal } from '../text/looks-personal.ts';

export type WordsRefusal =
	| { readonly code: 'words-missing' }
	| { readonly code: 'words-too-long'; readonly atMost: number }
	| { readonly code: 'words-personal'; readonly excerpt: string };

export const MOST_WORDS = 1000;

/** A reason, a dispute, who a place is for. Where it looks as if it told of somebody it is refused: a place bought singly is close to a person. */
export function checkWords(typed: string, atMost = MOST_WORDS): Result<string, WordsRefusal> {
	const words = typed.trim();
	if (words === '') return refused({ code: 'words-missing' });
	if (words.length > atMost) return refused({ code: 'words-too-long', atMost });
	const detail = looksPersonal(words)[0];
	return detail === undefined
		? accepted(words)
		: refused({ code: 'words-personal', excerpt: detail.excerpt });
}
