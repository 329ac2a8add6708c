import GIVEN_NAMES from './given-names.json' with { type: 'json' };
import { NAMES_THAT_ARE_WORDS } from './names-that-are-words.ts';
import { isNoSurname, isOfAnInstitution } from './words-of-institutions.ts';

export interface NameFound {
	readonly found: string;
	readonly at: number;
}

const GIVEN: ReadonlySet<string> = new Set(
	Object.values(GIVEN_NAMES.names).flatMap((names) => names.split(' ')),
);

/** What only somebody does. "Summer began" and "May started" are no people, so these two are not among them. */
const DOES =
	/^ (?:(?:then |also |later |since )?(?:told|tells|said|says|asked|asks|rang|phoned|texted|attended|agreed|finished|left|lives|lived|disclosed|reported|feels|felt|wants|wanted|threatened|hit|completed|refused|missed|admitted|engaged|cried|apologised|denied))\b/;
const IS = /^(?:['’]s)? (?:was|is|has|had|does|did|will|would|cannot|could|can|and (?:his|her))\b/;
const KIN =
	'(?:son|daughter|wife|husband|partner|ex-partner|ex-husband|ex-wife|ex|brother|sister|mother|father|mum|dad|boyfriend|girlfriend|uncle|aunt|cousin|nephew|niece|grandmother|grandfather|grandson|granddaughter|stepson|stepdaughter|child|baby|friend|neighbour|youngest|eldest)s?';
/** "her son Tom", "his ex-partner, Leanne", "a man called Wayne". */
const OF_A_PERSON = new RegExp(
	`\\b(?:his|her|their|whose|my|[a-z]{1,20}['’]s) (?:[a-z-]{1,12} )?${KIN},? (?:is |was )?(?:called |named )?$|\\b(?:baby|little|mum|dad|granny|nan|auntie),? (?:is |was )?(?:called |named )?$|\\b(?:man|woman|father|mother|boy|girl|child|client|user|victim|participant|who|he|she) (?:is |was )?(?:called|named) $`,
	'i',
);
const LOWER_KIN = new RegExp(
	`\\b(?:his|her|their|whose) (?:[a-z-]{1,12} )?${KIN},? (?:called |named )?([a-z]{3,15})\\b`,
	'g',
);
/** Verbs at the head of a question, before whoever is asked about. */
const ASKS = new Set(['Will', 'May', 'Can']);
/** No reader takes these for the verb where "was" or "has" follows. */
const IS_SOMEBODY = new Set([
	'Mark',
	'Grace',
	'Dean',
	'Guy',
	'Frank',
	'Bill',
	'Will',
	'Faith',
	'Dawn',
	'Rose',
]);

const plain = (word: string): string =>
	word
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll('ł', 'l')
		.replaceAll('Ł', 'L')
		.replace(/['’]s?$/, '');

/** The capitalised words of a text, one after the other, with what stands between them. */
interface Word {
	readonly text: string;
	readonly at: number;
	readonly end: number;
}

/** Where somebody seems to be called by a given name: with a surname or without, titled or not. Institutions that are called after somebody are left out. */
export function findNames(text: string): readonly NameFound[] {
	const words: readonly Word[] = [
		...text.matchAll(/\p{Lu}[\p{L}'’]{0,30}(?:-\p{Lu}[\p{L}'’]{0,30}){0,2}/gu),
	].map(({ 0: found, index }) => ({ text: found, at: index, end: index + found.length }));
	const finds: NameFound[] = [];
	for (let index = 0; index < words.length; index += 1) {
		const run = runFrom(words, index, text);
		if (
			isOfAnInstitution(
				run.map((word) => word.text),
				text.slice(Math.max(0, run[0]!.at - 12), run[0]!.at),
			)
		) {
			index += run.length - 1;
			continue;
		}
		const last = lastOfName(run, text);
		if (last !== null) {
			finds.push({ found: text.slice(run[0]!.at, last.end).replace(/['’]s?$/, ''), at: run[0]!.at });
			index += run.indexOf(last);
		}
	}
	for (const { 0: found, 1: name = '', index } of text.matchAll(LOWER_KIN))
		if (GIVEN.has(name[0]?.toUpperCase() + name.slice(1)))
			finds.push({ found: name, at: index + found.length - name.length });
	return finds;
}

/** Words that stand side by side, a space between them and nothing else. */
function runFrom(words: readonly Word[], from: number, text: string): readonly Word[] {
	let to = from + 1;
	while (to < words.length && to - from < 4 && text.slice(words[to - 1]!.end, words[to]!.at) === ' ') to += 1;
	return words.slice(from, to);
}

/** The last word of the name that the run begins with; null where it begins with none. */
function lastOfName(run: readonly Word[], text: string): Word | null {
	const [first, second] = run as readonly [Word, ...Word[]];
	const name = plain(first.text);
	const surname = second !== undefined && isSurname(second.text) ? second : null;
	if (isGiven(name)) return surname ?? first;
	const before = text.slice(Math.max(0, first.at - 50), first.at);
	const isWord = NAMES_THAT_ARE_WORDS.has(name);
	if ((isWord || !isNoSurname(name)) && /^\p{Lu}\p{Ll}/u.test(name) && OF_A_PERSON.test(before))
		return surname ?? first;
	if (!isWord || /\b(?:the|a|an|this|each|our) $/i.test(before)) return null;
	const after = text.slice(first.end, first.end + 40);
	if (DOES.test(after) || (IS_SOMEBODY.has(name) && !ASKS.has(name) && IS.test(after))) return first;
	return surname !== null && !(ASKS.has(name) && isAsking(text, first.end)) ? surname : null;
}

const isGiven = (name: string): boolean =>
	GIVEN.has(name) || (name.includes('-') && GIVEN.has(name.split('-')[0]!));

const isSurname = (word: string): boolean =>
	/^\p{Lu}['’]?\p{Lu}?\p{Ll}/u.test(word) && !isNoSurname(plain(word));

const isAsking = (text: string, from: number): boolean =>
	/^[^.!\n]{0,200}\?/.test(text.slice(from, from + 201));
