import { expect, test } from 'vitest';
import type { NarrativeQuestion } from './narrative.ts';
import { sectionChanges } from './section-changes.ts';
import type { SectionContent } from './section-content.ts';
import { WORDS_AT_MOST, wordsGiven } from './words-given.ts';

const content = (
	typed: Readonly<Record<string, string>> = {},
	words: readonly (readonly [NarrativeQuestion, string])[] = [],
	notes: Readonly<Record<string, string>> = {},
	nothingToReport = false,
): SectionContent => ({
	typed: new Map(Object.entries(typed)),
	words: new Map(words),
	notes: new Map(Object.entries(notes)),
	nothingToReport,
});

test('what differs is told box by box, answer by answer and note by note, with both texts', () => {
	const stored = content({ 'starts||': '4', 'leavers||': '1' }, [['risks', 'None']], { key: 'Ill' });
	const yours = content({ 'starts||': '5', 'leavers||': '1' }, [['risks', 'Some']], { key: 'Well' }, true);
	expect(sectionChanges(stored, yours)).toEqual([
		{ kind: 'figure', box: 'starts||', stored: '4', yours: '5' },
		{ kind: 'narrative', question: 'risks', stored: 'None', yours: 'Some' },
		{ kind: 'note', finding: 'key', stored: 'Ill', yours: 'Well' },
		{ kind: 'nothing-to-report', stored: false, yours: true },
	]);
});

test.each<[string, SectionContent, SectionContent, unknown[]]>([
	['nothing', content({ 'starts||': '4' }), content({ 'starts||': '4' }), []],
	['spaces round it', content({ 'starts||': ' 4' }), content({ 'starts||': '4 ' }), []],
	['an empty box that was never filled in', content(), content({ 'starts||': ' ' }), []],
	['a box emptied', content({ 'starts||': '4' }), content({ 'starts||': '' }), [['4', '']]],
	['a box filled', content(), content({ 'starts||': '4' }), [['', '4']]],
	['what was not sent stays as it is', content({ 'starts||': '4' }), content(), []],
	['a tick taken away', content({}, [], {}, true), content(), [[true, false]]],
])('a change: %s', (_, stored, yours, expected) => {
	expect(sectionChanges(stored, yours).map((change) => [change.stored, change.yours])).toEqual(expected);
});

test.each([
	['  She was ill. ', { words: 'She was ill.', refusal: null }],
	['', { words: null, refusal: { code: 'words-missing' } }],
	[' \n\t', { words: null, refusal: { code: 'words-missing' } }],
	[` ${'a'.repeat(WORDS_AT_MOST)} `, { words: 'a'.repeat(WORDS_AT_MOST), refusal: null }],
	[
		'a'.repeat(WORDS_AT_MOST + 1),
		{ words: null, refusal: { code: 'words-too-long', atMost: WORDS_AT_MOST } },
	],
])('words are needed, and no more than can be read: %#', (text, given) => {
	expect(wordsGiven(text)).toEqual(given);
});
