import type { WordsRefusal } from '../../domain/kpi-return/words-given.ts';

/** "Enter …" for words that are missing or too long; null for any other refusal. `what` is "a reason", "your answer". */
export function wordsRefused(refusal: { readonly code: string } | WordsRefusal, what: string): string | null {
	if (refusal.code === 'words-missing') return `Enter ${what}`;
	return refusal.code === 'words-too-long' ? `Enter ${what} in 5,000 characters or fewer` : null;
}
