import type { IsoDate } from '../calendar/iso-date.ts';
import { writeDay } from '../calendar/write-date.ts';

/** What stands in place of the words. The database lets nothing else be written over words that are kept for ever. */
export const erasedMark = (day: IsoDate): string => `[words erased on ${writeDay(day)}, see the audit trail]`;

/** Whether words have been erased from a text. */
export const holdsErased = (text: string): boolean => text.includes('[words erased on ');

const BREAKS = /((?<=[.!?…])\s+|\n+)/;
const ENDS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const MARK = /\[words erased on [^\]]*\]/g;

/** A text sentence by sentence, line by line, as one chooses in it. What has been erased already is none. */
export const passagesOf = (text: string): readonly string[] =>
	text
		.split(BREAKS)
		.map(tidied)
		.filter((passage) => LETTER.test(passage.replaceAll(MARK, '')));

/** What has none is a figure, and no figure is ever erased. */
const LETTER = /\p{L}/u;

const tidied = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
/** Without bullets, quotation marks and full stops round it: as it would be quoted elsewhere. */
const coreOf = (passage: string): string => tidied(passage).replaceAll(ENDS, '');

/** Long enough to be known again in the middle of something else: "None." is not. */
export const isTelling = (passage: string): boolean => coreOf(passage).split(' ').length >= 3;

/**
 * Puts the mark in place of the passages, however they are spaced, quoted and capitalised in a text; a short one only where it stands alone.
 * Made once for many texts: a paper has thousands.
 */
export function passageEraser(passages: readonly string[], mark: string): (text: string) => string {
	const words = passages.filter((passage) => LETTER.test(passage));
	const short = new Set(words.filter((passage) => !isTelling(passage)).map(foldedCore));
	const patterns = words.filter(isTelling).map(patternOf);
	const shortest = Math.min(...words.map((passage) => coreOf(passage).length));
	return (text) => {
		if (text.length < shortest) return text;
		// A function, or "$&" in the mark would be read as a command.
		const told = patterns.reduce((left, pattern) => left.replaceAll(pattern, () => mark), text);
		if (short.size === 0) return told;
		return told
			.split(BREAKS)
			.map((part) => (part.trim() !== '' && short.has(foldedCore(part)) ? mark : part))
			.join('');
	};
}

const foldedCore = (passage: string): string => coreOf(passage).toLowerCase();

function patternOf(passage: string): RegExp {
	const words = coreOf(passage).split(' ').map(written);
	return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])[.!?…]*`, 'giu');
}

const written = (word: string): string =>
	word
		.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
		.replaceAll(/['‘’]/g, "['‘’]")
		.replaceAll(/["“”]/g, '["“”]')
		.replaceAll(/[-‐‑–]/g, '[-‐‑–]');

/** The same value with every text in it, however deep, as `erase` leaves it. Numbers, days and keys stay: no figure is a text. */
export function eraseInValue<Value>(value: Value, erase: (text: string) => string): Value {
	if (typeof value === 'string') return erase(value) as Value;
	if (Array.isArray(value)) return value.map((each) => eraseInValue(each, erase)) as Value;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, held]) => [key, eraseInValue(held, erase)]),
	) as Value;
}

/** The same of a text that is JSON. */
export const eraseInJson = (json: string, erase: (text: string) => string): string =>
	JSON.stringify(eraseInValue(JSON.parse(json) as unknown, erase));

/** The longest plain word of a passage, in small letters, by which a database finds what may hold it; '' where it has none. */
export const wordToFind = (passage: string): string =>
	(passage.toLowerCase().match(/(?<!\p{L})[a-z]+(?!\p{L})/gu) ?? []).reduce<string>(
		(longest, word) => (word.length > longest.length ? word : longest),
		'',
	);
