import { expect, test } from 'vitest';
import { lackingCharacters } from './lacking-characters.ts';
import { NO_WORDS } from './officer-words.ts';

const of = (why: string) => lackingCharacters({ ...NO_WORDS, title: 'A paper', why });

test.each([
	['English', '“Six weeks” – £12.50, 79.96% of 50; café'],
	['Welsh', 'Ŵyn, tŷ, â ê î ô û'],
	['Polish and Czech', 'Łódź, Příští'],
	['a list that was pasted', '•\tone\n\uf0b7\ttwo\n▪ three'],
])('%s is printed', (_name, words) => {
	expect(of(words)).toEqual([]);
});

test.each([
	['Punjabi', 'ਪੰਜ', ['ਪ', 'ੰ', 'ਜ']],
	['Urdu', 'اردو', ['ا', 'ر', 'د', 'و']],
	['Bengali', 'বাংলা', ['ব', 'া', 'ং', 'ল']],
	['an emoji', 'Good 👍', ['👍']],
])('%s is told, each character once', (_name, words, characters) => {
	expect(of(words)).toEqual([{ field: 'why', characters }]);
});
