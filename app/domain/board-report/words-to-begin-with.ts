import { NO_WORDS, type OfficerWords } from './officer-words.ts';

/** What a new draft takes over from the programme's newest report: what seldom changes. What the quarter was like is written anew. */
export function wordsToBeginWith(newest: OfficerWords | null): OfficerWords {
	if (newest === null) return NO_WORDS;
	const { purpose, background, financial, legal, equality, contact, actions } = newest;
	return { ...NO_WORDS, purpose, background, financial, legal, equality, contact, actions };
}
