import { expect, test } from 'vitest';
import { officerParagraph, officerParagraphs } from './officer-paragraphs.ts';

test.each([
	['a hyphen', '- one\n- two'],
	['a bullet and a tab', '•\tone\n•\ttwo'],
	['a bullet at the word', '•one\n•two'],
	['a middle dot', '·\tone\n· two'],
	['the letter o and a tab', 'o\tone\no\ttwo'],
	['a square', '▪\tone\n▪ two'],
	['a bullet of a symbol font', '\uf0b7\tone\n\uf0b7 two'],
	['a dash', '– one\n— two'],
	['spaces that do not break', '•\u00a0\u00a0one\n•\u00a0two'],
])('%s at the beginning of lines makes them a list', (_name, words) => {
	expect(officerParagraphs(words)).toMatchObject([{ text: '', bullets: ['one', 'two'] }]);
});

test('a word that begins with an o, a hyphenated word and a minus are no bullets', () => {
	expect(officerParagraphs('one of us\n-5 is less\n–').map(({ text }) => text)).toEqual([
		'one of us -5 is less –',
	]);
});

test('on the first page a list stands under its text', () => {
	expect(officerParagraph('Two posts.\n\n•\tOne in May\n•\tOne in June')).toEqual({
		text: 'Two posts.',
		bullets: ['One in May', 'One in June'],
	});
});
