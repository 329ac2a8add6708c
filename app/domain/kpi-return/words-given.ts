/** Longest text of a narrative answer, a reason, a note or a message. */
export const WORDS_AT_MOST = 5000;

export type WordsRefusal =
	| { readonly code: 'words-missing' }
	| { readonly code: 'words-too-long'; readonly atMost: number };

/** The text without the spaces around it, or why it will not do where words are needed. */
export function wordsGiven(
	text: string,
):
	| { readonly words: string; readonly refusal: null }
	| { readonly words: null; readonly refusal: WordsRefusal } {
	const words = text.trim();
	if (words === '') return { words: null, refusal: { code: 'words-missing' } };
	if (words.length > WORDS_AT_MOST)
		return { words: null, refusal: { code: 'words-too-long', atMost: WORDS_AT_MOST } };
	return { words, refusal: null };
}
