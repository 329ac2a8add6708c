/** What in a free text looks as if it were about one person. The writer is asked; the portal holds counts, never people. */
export interface PersonalDetail {
	readonly kind: 'date of birth' | 'NHS number' | 'National Insurance number' | 'case number' | 'postcode' | 'telephone number' | 'e-mail address' | 'name';
	readonly excerpt: string;
}

const MONTHS = 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

const PATTERNS: readonly (readonly [PersonalDetail['kind'], RegExp])[] = [
	['date of birth', new RegExp(`\\b(?:d\\.?o\\.?b\\.?|born(?: on)?|date of birth)\\b[^\\n]{0,12}?\\d{1,2}[/. -](?:\\d{1,2}|${MONTHS})[/. -]\\d{2,4}`, 'gi')],
	['NHS number', /\b\d{3}[ -]\d{3}[ -]\d{4}\b|\bNHS\s*(?:no\.?|number)?\s*:?\s*\d{10}\b/gi],
	['National Insurance number', /\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]\b/gi],
	[
		'case number',
		/\b(?:case|crime|incident|LCS|Liquidlogic|Mosaic|CMS|URN|PNC|ref(?:erence)?)(?:\s*(?:no\.?|number|id|ref))?\s*[:#]?\s*(?=[A-Z/-]*\d)[A-Z0-9][A-Z0-9/-]{4,}\b/gi,
	],
	['postcode', /\b[A-Z]{1,2}\d[A-Z\d]?\s+\d[ABD-HJLNP-UW-Z]{2}\b/g],
	['telephone number', /\b(?:0|\+44\s?)(?:\d[ -]?){9,10}\b/g],
	['e-mail address', /[\w.+-]+@[\w-]+\.[\w.-]+\w/g],
	['name', /\b(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+[A-Z][a-z]+(?:\s+[A-Z][a-z]+)?/g],
];

const MOST_LOOKED_AT = 100_000;

/** Each find once, in the order of the text. Money, years and counts are not finds. */
export function looksPersonal(text: string): readonly PersonalDetail[] {
	const looked = text.slice(0, MOST_LOOKED_AT);
	const finds = PATTERNS.flatMap(([kind, pattern]) => [...looked.matchAll(pattern)].map((match) => ({ kind, excerpt: match[0].trim(), at: match.index })));
	const seen = new Set<string>();
	return finds
		.sort((one, other) => one.at - other.at)
		.filter(({ excerpt }) => !seen.has(excerpt) && seen.add(excerpt))
		.map(({ kind, excerpt }) => ({ kind, excerpt }));
}
