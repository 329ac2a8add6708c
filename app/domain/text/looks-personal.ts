import { findAges } from './find-ages.ts';
import { findHomes } from './find-homes.ts';
import { findNames, type NameFound } from './find-names.ts';
import { isNoCaseNumber } from './is-no-case-number.ts';
import { passesNhsCheck } from './passes-nhs-check.ts';
import { isNoSurname } from './words-of-institutions.ts';

/** What in a free text looks as if it were about one person. The writer is asked; the portal holds counts, never people. */
export interface PersonalDetail {
	readonly kind:
		| 'name and date of birth'
		| 'date of birth'
		| 'year of birth'
		| 'age and a place'
		| 'initials'
		| 'NHS number'
		| 'National Insurance number'
		| 'case number'
		| 'postcode'
		| 'address'
		| 'telephone number'
		| 'e-mail address'
		| 'name';
	readonly excerpt: string;
}

interface Look {
	readonly kind: PersonalDetail['kind'];
	readonly pattern: RegExp;
	/** Told apart from what only has the same shape. */
	readonly unless?: (found: string, before: string) => boolean;
}

// Every repetition is bounded: an answer of 100,000 characters is looked through in one pass.
const MONTH =
	'(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATE = `\\d{1,2}(?:st|nd|rd|th)?(?:[/.-]\\d{1,2}[/.-]|[ /.-]{1,2}${MONTH}[, /.-]{1,2})(?:\\d{4}|\\d{2})`;
/** A year that somebody living may have been born in, before any report on a programme could be dated so. */
const DATE_LONG_AGO = `\\d{1,2}(?:st|nd|rd|th)?(?:[/.-]\\d{1,2}[/.-]|[ /.-]{1,2}${MONTH}[, /.-]{1,2})(?:19[2-9]\\d|200[0-5])`;

/** Words that begin with a capital beside a date and are no name: "Steering Group 12/03/2017", "Since January". */
const NO_NAME =
	/\b(?:Act|Agreement|Alliance|Annual|Assembly|Award|Birmingham|Board|Centre|Charity|Closed?|Commission(?:er)?|Committee|Conference|Consortium|Council|Coventry|Crime|Custody|Decision|Drive|Dudley|Due|Ended|Event|Fellowship|Forum|Friday|From|Grant|Group|Home|Issued|Justice|Local|Meeting|Midlands|Monday|National|Notice|Office|On|Operation|Opened|Oversight|Panel|Paper|Partnership|Period|Police|Programme|Project|Published|Quarter|Relate|Report|Respect|Return|Review|Sandwell|Saturday|Service|Since|Solihull|Specification|Started|Steering|Strategic|Sunday|Team|Thursday|To|Training|Trust|Tuesday|Until|Update|Violence|Visit|Walsall|Warwickshire|Wednesday|West|Wolverhampton|Women|Workshop|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

const ONE_PERSON =
	'(?:clients?|service users?|participants?|perpetrators?|perps?|victims?|survivors?|offenders?|initials|patients?|case of|man|woman|father|mother|child|user|partner|(?:his|her) (?:son|daughter))';
/** An office's own numbers, after whose name ten digits or eight are no person's. */
const OF_AN_OFFICE =
	/\b(?:PO|purchase orders?|orders?|invoices?|INV|payments?|paid|BACS|bank|account|remittance|transaction|VAT|tender|notice|contract|grant|agreement|charity|company|requisition|budget|cost centre|receipt|OJEU|publication)\b[^.\n]{0,20}$/i;
/** Letters before a number of the books: JS120385 is initials and a day of birth, GR120385 need not be. */
const BOOKS = /^(?:CC|CN|GR|INV|ORD|PO|REQ|SO)/;

const LOOKS: readonly Look[] = [
	{
		kind: 'name and date of birth',
		pattern: new RegExp(
			`\\b(?-i:[A-Z][A-Za-z'’-]{0,20}[a-z] [A-Z][A-Za-z'’-]{0,25}[a-z])[ ,;:(]{1,3}(?:(?:d\\.?o\\.?b\\.?|born(?: on)?|date of birth)[ :]{0,3})?${DATE}(?!\\d)`,
			'gi',
		),
		unless: (found) => NO_NAME.test(found.replace(/[ ,;:(]{1,3}\S*\d.*$/s, '')),
	},
	{
		kind: 'date of birth',
		pattern: new RegExp(
			`\\b(?:d\\.?o\\.?b\\b\\.?|born(?: on)?|dates? of birth)[^\\n\\d]{0,12}${DATE}(?!\\d)`,
			'gi',
		),
	},
	{ kind: 'date of birth', pattern: new RegExp(`(?<![\\d/.-])${DATE_LONG_AGO}(?![\\d])`, 'gi') },
	{
		kind: 'NHS number',
		pattern: /\bNHS\s{0,3}(?:no\b\.?|number)?\s{0,3}[:#]?\s{0,3}\d{3}[ -]?\d{3}[ -]?\d{4}\b/gi,
	},
	{
		kind: 'NHS number',
		pattern: /(?<![\d£,.+-])\d{3}([ -]?)\d{3}\1\d{4}(?![\d,.]\d|\d)/g,
		unless: (found, before) =>
			!passesNhsCheck(found) || (/^\d+$/.test(found) && OF_AN_OFFICE.test(before) && !/NHS/.test(before)),
	},
	{
		kind: 'National Insurance number',
		pattern: /\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gi,
	},
	{
		kind: 'case number',
		pattern:
			/\b(?:case|crime|incident|custody|LCS|Liquidlogic|Mosaic|CareFirst|CMS|URN|PNC|ref(?:erence)?)\b(?:\s{0,3}(?:no\.|no\b|number\b|id\b|ref(?:erence)?\b|record\b)){0,2}\s{0,3}[:#]?\s{0,3}[A-Z0-9][A-Z0-9/-]{3,30}\b/gi,
		unless: (found, before) =>
			isNoCaseNumber(found) || (/^ref/i.test(found) && OF_AN_OFFICE.test(`${before}`)),
	},
	{
		kind: 'case number',
		pattern: /\b(?:CRN|URN)s?\b[^\n\d]{0,16}(?<![A-Z])(?:[A-Z]\d{6}|\d{2}[A-Z0-9]{0,4}\/[\dA-Z/]{4,14})\b/g,
	},
	{
		kind: 'date of birth',
		pattern: /\b[A-Z]{2,3}(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}\b/g,
		unless: (found) => BOOKS.test(found),
	},
	{
		kind: 'year of birth',
		pattern: new RegExp(
			`(?:\\bborn(?: in| around| about)? (?:(?:early|mid|late) )?(?:${MONTH} )?|\\(b\\.? ?|\\b(?:year of birth|YOB):? (?:is |was )?)(?:19[2-9]\\d|20[0-4]\\d)\\b`,
			'gi',
		),
		unless: (_found, before) =>
			/\b(?:service|programme|project|partnership|idea|group|scheme|consortium|it)\b.{0,12}$/i.test(before),
	},
	{
		kind: 'case number',
		pattern:
			/(?<![\w/])\d{2}[A-Z]{0,3}\/\d{4,7}[A-Z]?\/\d{2}(?![\w/])|(?<![\w/])(?:\d{2}|\d{4})\/\d{4,7}[A-Z](?![\w/])/g,
	},
	{
		kind: 'telephone number',
		pattern:
			/(?<![\d/.,£-])(?:\+44 ?(?:\(0\) ?)?|\(?0)(?:\d{2}\)? ?\d{4} ?\d{4}|\d{3}\)?[ -]?\d{3}[ -]?\d{3,4}|\d{4}\)?[ -]?\d{3} ?\d{3}|\d{4}[ -]?\d{5,6})(?![\d/.,-]\d|\d)/g,
	},
	{ kind: 'e-mail address', pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g },
	{
		kind: 'name',
		pattern:
			/\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b\.?(?: and (?:Mr|Mrs|Ms|Miss|Mx|Dr)\b\.?)? {1,2}(?:[A-Z]\.? )?[A-Z][A-Za-z'’-]{1,25}(?: [A-Z][a-z'’-]{1,25})?/g,
		unless: (found) => /^Dr\.? +Foster\b/.test(found),
	},
	{
		kind: 'name',
		pattern: /\b[A-Z]\. ?(?:[A-Z]\. ?)?[A-Z][A-Za-z'’-]{0,3}[a-z][a-z'’-]{0,25}/g,
		unless: (found) => isNoSurname(found.replace(/^.*[. ]/, '')),
	},
	{
		kind: 'name',
		pattern: /\b[Tt]he [A-Z][a-z'’-]{1,25} (?:family|household|brothers|sisters|twins)\b/g,
		unless: (found) => NO_NAME.test(found) || isNoSurname(found.split(' ')[1] ?? ''),
	},
	{
		kind: 'initials',
		pattern: new RegExp(
			`\\b${ONE_PERSON}(?: (?:is|was|called|known as|initials))?:? (?-i:[A-Z]\\.?[A-Z](?:\\.|\\b)(?![A-Za-z0-9&/-]))`,
			'gi',
		),
		unless: (found) => /(?:AI|CP|CV|DA|DV|EH|GP|HR|ID|IT|LA|NI|PA|PO|QA|UK|OK|PR|VA)$/.test(found),
	},
	{
		kind: 'initials',
		pattern:
			/(?<![A-Za-z.])[A-Z]\.[A-Z]\.(?= (?:and|was|is|has|had|left|said|told|did|does|will|who|missed|attended)\b)/g,
	},
];

const MOST_LOOKED_AT = 100_000;
const LONGEST_EXCERPT = 60;

/** Each find once, in the order of the text; where two finds overlap, the one that begins first (then the longer). Money, years, quarters and counts are not finds. */
export function looksPersonal(text: string): readonly PersonalDetail[] {
	const looked = text.slice(0, MOST_LOOKED_AT);
	const { addresses, postcodes } = findHomes(looked);
	const finds: readonly Find[] = [
		...LOOKS.flatMap((look) => findsOf(look, looked)),
		...as('address', addresses),
		...as('postcode', postcodes),
		...as('age and a place', findAges(looked)),
		...as('name', findNames(looked)),
	].toSorted((one, other) => one.at - other.at || other.found.length - one.found.length);
	const told = new Map<string, PersonalDetail>();
	let reached = 0;
	for (const { kind, found, at } of finds) {
		if (at < reached) continue;
		reached = at + found.length;
		const excerpt = found
			.trim()
			.replace(/^\((?![^)]*\))/, '')
			.slice(0, LONGEST_EXCERPT);
		if (!told.has(excerpt)) told.set(excerpt, { kind, excerpt });
	}
	return [...told.values()];
}

interface Find extends NameFound {
	readonly kind: PersonalDetail['kind'];
}

const as = (kind: Find['kind'], finds: readonly NameFound[]): readonly Find[] =>
	finds.map((find) => ({ kind, ...find }));

const findsOf = ({ kind, pattern, unless }: Look, text: string): readonly Find[] =>
	[...text.matchAll(pattern)]
		.map((match) => ({ kind, found: match[0], at: match.index }))
		.filter(({ found, at }) => !unless?.(found, text.slice(Math.max(0, at - 40), at)));
