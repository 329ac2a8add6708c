import { accepted, type Result, refused } from '../result.ts';

export type WordsRefusal =
	| { readonly code: 'words-missing' }
	| { readonly code: 'words-too-long'; readonly atMost: number };

export const MOST_WORDS = 1000;

/** A reason, a dispute, who a place is for. That it tells of nobody is asked at the gate. */
export function checkWords(typed: string, atMost = MOST_WORDS): Result<string, WordsRefusal> {
	const words = typed.trim();
	if (words === '') return refused({ code: 'words-missing' });
	return words.length > atMost ? refused({ code: 'words-too-long', atMost }) : accepted(words);
}
