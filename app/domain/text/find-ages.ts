import type { NameFound } from './find-names.ts';

const ONE =
	'(?:man|woman|boy|girl|lad|father|mother|teenager|child|son|daughter|person|participant|perpetrator|victim|client|partner|mum|dad)';
const AGES: readonly RegExp[] = [
	/\baged? \d{1,2}\b(?! ?(?:to|and over|and under|or|-|–|\+|%))/gi,
	/\b\d{1,2}(?: |-)year(?: |-)old\b(?! (?:programme|project|service|contract|agreement|grant|building|scheme|group|system|policy))/gi,
	new RegExp(`\\b${ONE} of \\d{1,2}\\b(?! ?(?:years? of|%|weeks|sessions|to))`, 'gi'),
	new RegExp(`\\b${ONE},? \\(?\\d{1,2}[,)](?! ?\\d)`, 'gi'),
	/\b(?:he|she) is \d{1,2}\b(?! (?:weeks?|months?|sessions?|minutes|days|per cent)|%)/gi,
];
/** Of many people, an age or a place tells of nobody. */
const MANY =
	/\b(?:men|women|children|fathers|mothers|people|boys|girls|all|those|parents|partners|perpetrators|victims|participants|most|many|anyone|everybody|everyone|somebody|groups?|cohort|between)\b[^.,;]{0,15}$/i;
const NO_PLACES =
	'(?!January|February|March|April|May|June|July|August|September|October|November|December|Q\\d|Respect|The|This|Table|Section|KPI)';
const PLACE = new RegExp(
	`\\b(?:from|of|in|at|near|around) ${NO_PLACES}[A-Z][a-z]|[,(] ?${NO_PLACES}[A-Z][a-z]|\\b(?:School|Primary|Academy|Nursery|College|school in)\\b`,
);
const LONGEST_SENTENCE = 150;

/** One person’s age where the sentence says a place or a school as well: the two together tell who it is. */
export function findAges(text: string): readonly NameFound[] {
	return AGES.flatMap((pattern) => [...text.matchAll(pattern)])
		.map((match) => ({ found: match[0], at: match.index }))
		.filter(({ found, at }) => {
			const before = text.slice(Math.max(0, at - LONGEST_SENTENCE), at);
			if (MANY.test(before)) return false;
			const after = text.slice(at + found.length, at + found.length + LONGEST_SENTENCE);
			return (
				PLACE.test(before.replace(/^.*[.!?\n] /s, '')) || PLACE.test(after.replace(/[.!?\n](?: .*)?$/s, ''))
			);
		});
}
