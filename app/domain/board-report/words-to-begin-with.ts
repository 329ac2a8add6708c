import { NO_WORDS, type OfficerWords } from './officer-words.ts';

/** What a new draft takes over from the programme's newest report: what seldom changes, and the actions that are not done. What the quarter was like is written anew. */
export function wordsToBeginWith(newest: OfficerWords | null): OfficerWords {
	if (newest === null) return NO_WORDS;
	const { purpose, background, financial, legal, equality, contact, actions } = newest;
	const open = actions.filter(({ done }) => done !== true);
	return { ...NO_WORDS, purpose, background, financial, legal, equality, contact, actions: open };
}

const TO_BE_WRITTEN = 'To be written by an officer: no report on this quarter has been drafted yet.';

/** What stands in a report for which nobody has written anything. */
export const WORDS_TO_BE_WRITTEN: OfficerWords = {
	...NO_WORDS,
	purpose: TO_BE_WRITTEN,
	background: TO_BE_WRITTEN,
	why: TO_BE_WRITTEN,
	whatIsBeingDone: TO_BE_WRITTEN,
	recommendation: TO_BE_WRITTEN,
	financial: TO_BE_WRITTEN,
	legal: TO_BE_WRITTEN,
	equality: TO_BE_WRITTEN,
	contact: 'To be written by an officer',
};
