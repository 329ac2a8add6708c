import { expect, test } from 'vitest';
import { WORDS } from './board-report-facts.test-data.ts';
import { wordsToBeginWith } from './words-to-begin-with.ts';

test('a new draft takes over the actions that are not done, and nothing that was said of the quarter', () => {
	const open = { what: 'Ask partners', who: 'The support service', by: null };
	const begun = wordsToBeginWith({
		...WORDS,
		actions: [{ ...open, what: 'Fill the post', done: true }, open],
	});
	expect(begun.actions).toEqual([open]);
	expect([begun.why, begun.background]).toEqual(['', WORDS.background]);
});
