/** What in a free text looks as if it were about one person. The writer is asked; the portal holds counts, never people. */
export interface PersonalDetail {
	readonly kind:
		| 'name and date of birth'
		| 'date of birth'
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
	readonly unless?: (found: string) => boolean;
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
		unless: (found) => !passesNhsCheck(found),
	},
	{
		kind: 'National Insurance number',
		pattern: /\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gi,
	},
	{
		kind: 'case number',
		pattern:
			/\b(?:case|crime|incident|custody|LCS|Liquidlogic|Mosaic|CareFirst|CMS|URN|PNC|ref(?:erence)?)\b(?:\s{0,3}(?:no\.|no\b|number\b|id\b|ref(?:erence)?\b|record\b)){0,2}\s{0,3}[:#]?\s{0,3}[A-Z0-9][A-Z0-9/-]{3,30}\b/gi,
		unless: isNoCaseNumber,
	},
	{
		kind: 'case number',
		pattern:
			/(?<![\w/])\d{2}[A-Z]{0,3}\/\d{4,7}[A-Z]?\/\d{2}(?![\w/])|(?<![\w/])(?:\d{2}|\d{4})\/\d{4,7}[A-Z](?![\w/])/g,
	},
	{
		kind: 'postcode',
		pattern:
			/\b[A-PR-UWYZ](?:\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d{1,2}|[A-HK-Y]\d[ABEHMNPRVWXY]) {0,2}\d[ABD-HJLNP-UW-Z]{2}\b/g,
	},
	{
		kind: 'postcode',
		pattern: /\b[a-pr-uwyz](?:\d{1,2}|[a-hk-y]\d{1,2}) ?\d[abd-hjlnp-uw-z]{2}\b/g,
		unless: (found) => /(?:1st|2nd|3rd|\dth)$/.test(found),
	},
	{
		kind: 'address',
		pattern:
			/(?<![\d£/.,-])(?!(?:19|20)\d{2} )\d{1,4}[A-Za-z]?,? (?:[A-Z][a-z'’]{1,20} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Close|Crescent|Terrace|Grove|Gardens|Mews)\b/g,
	},
	{
		kind: 'telephone number',
		pattern:
			/(?<![\d/.,£-])(?:\+44 ?(?:\(0\) ?)?|\(?0)(?:\d{2}\)? ?\d{4} ?\d{4}|\d{3}\)?[ -]?\d{3}[ -]?\d{3,4}|\d{4}\)?[ -]?\d{3} ?\d{3}|\d{4}[ -]?\d{5,6})(?![\d/.,-]\d|\d)/g,
	},
	{ kind: 'e-mail address', pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g },
	{ kind: 'name', pattern: /\b(?:Mr|Mrs|Ms|Miss|Dr)\.? {1,2}[A-Z][a-z'’-]{1,25}(?: [A-Z][a-z'’-]{1,25})?/g },
];

const MOST_LOOKED_AT = 100_000;
const LONGEST_EXCERPT = 60;

/** Each find once, in the order of the text; where two finds overlap, the one that begins first (then the longer). Money, years, quarters and counts are not finds. */
export function looksPersonal(text: string): readonly PersonalDetail[] {
	const looked = text.slice(0, MOST_LOOKED_AT);
	const finds = LOOKS.flatMap(({ kind, pattern, unless }) =>
		[...looked.matchAll(pattern)]
			.filter(([found]) => !unless?.(found))
			.map((match) => ({ kind, found: match[0], at: match.index })),
	).sort((one, other) => one.at - other.at || other.found.length - one.found.length);
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

/** The tenth digit of an NHS number checks the nine before it: weights 10 to 2, modulo 11. */
function passesNhsCheck(found: string): boolean {
	const digits = [...found.replaceAll(/\D/g, '')].map(Number);
	const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
	return sum > 0 && (11 - (sum % 11)) % 11 === digits[9];
}

/** Years ("2016/17"), days, area codes, decision numbers and plain amounts stand after "reference" or "crime" too. */
function isNoCaseNumber(found: string): boolean {
	const token = found.replace(/^.*[\s:#]/s, '');
	const labelled = /\b(?:no|number|id|ref|reference|record|URN|PNC)\b/i.test(found);
	const digits = token.replaceAll(/\D/g, '').length;
	if (digits < 3 || /PCC/i.test(token)) return true;
	if (
		/^(?:19|20)\d{2}(?:[/-]\d{2,4})?$|^[A-Z]\d{8}$|^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$|^\d{4}-\d{2}-\d{2}$/.test(
			token,
		)
	)
		return true;
	return !labelled && digits === token.length && digits < 5;
}
