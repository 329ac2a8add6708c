export interface XmlTag {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
}

/** The words of a part that is XML: null where they are in no encoding that every reader reads alike. */
export function xmlText(bytes: Uint8Array): string | null {
	const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
	const text = decode(bytes, encoding);
	if (text === null || text.includes('\0')) return null;
	const declared = /^<\?xml\s[^<>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(text)?.[1];
	return declared === undefined || encoding.startsWith(declared.toLowerCase()) ? text : null;
}

const decode = (bytes: Uint8Array, encoding: string): string | null => {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
};

/** Whether a part is XML, whatever it is called: it begins as such, in one encoding or another. */
export function beginsAsXml(bytes: Uint8Array): boolean {
	const start = [...bytes.subarray(0, 64)].filter(
		(byte) => ![0, 0xef, 0xbb, 0xbf, 0xff, 0xfe].includes(byte),
	);
	return start.find((byte) => ![0x20, 0x09, 0x0a, 0x0d].includes(byte)) === 0x3c;
}

const ATTRIBUTE = /\s+([\w.:-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
/** Room for twenty thousand links. Longer lists, and formulas beyond what Excel writes, would take the checker's memory for a small file. */
const MOST_LIST_LETTERS = 4_000_000;
const MOST_FORMULA_LETTERS = 100_000;

/** Twenty attributes at most: an engine of patterns keeps every one in mind, and its memory ends. */
const TAG = /<\/?(?:[\w.-]+:)?([\w.-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*')){0,20})\s*\/?>\s*/y;

/**
 * The tags of a list that the format keeps in XML: what is what, and what leads where. Tags and their attributes alone: null where something else
 * stands there, such as a comment in which a tag could hide, an attribute twice, or a letter written as its number.
 */
export function tagsOf(text: string): readonly XmlTag[] | null {
	if (text.length > MOST_LIST_LETTERS || text.includes('&#')) return null;
	const tags: XmlTag[] = [];
	TAG.lastIndex = /^\s*(?:<\?xml\s[^<>?]*\?>)?\s*/.exec(text)?.[0].length ?? 0;
	while (TAG.lastIndex < text.length) {
		const found = TAG.exec(text);
		if (found === null) return null;
		const attributes = new Map<string, string>();
		for (const [, name = '', double, single] of (found[2] ?? '').matchAll(ATTRIBUTE)) {
			if (attributes.has(name)) return null;
			attributes.set(name, double ?? single ?? '');
		}
		tags.push({ name: found[1] ?? '', attributes });
	}
	return tags;
}

/** Whatever a name is prefixed with. */
const PREFIX = '(?:[^\\s<>:]*:)?';
const INSTRUCTION = new RegExp(
	`<${PREFIX}(?:fldChar\\s([^<]*)|(?:del)?instrText(?=[\\s>])([^<]*)|fldSimple\\s([^<]*))`,
	'gi',
);

/** What stands in a tag, and what behind it, of all from its name to the next tag: an attribute's words may hold the sign that ends a tag. */
function partsOfTag(rest: string): { readonly inside: string; readonly behind: string } {
	let quote: string | undefined;
	for (let at = 0; at < rest.length; at += 1) {
		const sign = rest[at];
		if (quote === undefined && sign === '>') return { inside: rest.slice(0, at), behind: rest.slice(at + 1) };
		if (quote === undefined && (sign === '"' || sign === "'")) quote = sign;
		else if (sign === quote) quote = undefined;
	}
	return { inside: rest, behind: '' };
}

const ANY_ATTRIBUTE = /\s([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;

/** What the attributes of that name say, whatever it is prefixed with; nothing that another one says counts. */
const saidIn = (rest: string, name: string): readonly string[] =>
	[...` ${partsOfTag(rest).inside}`.matchAll(ANY_ATTRIBUTE)].flatMap(([, said = '', double, single]) =>
		said.slice(said.indexOf(':') + 1) === name ? [double ?? single ?? ''] : [],
	);

const KNOWN_FIELDS = new Set(
	(
		'ADDIN ADVANCE AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT BIBLIOGRAPHY CITATION COMMENTS COMPARE CREATEDATE DATE DOCPROPERTY DOCVARIABLE EDITTIME EQ FILENAME FILESIZE FORMCHECKBOX ' +
		'FORMDROPDOWN FORMTEXT HYPERLINK IF INDEX KEYWORDS LASTSAVEDBY LISTNUM MERGEFIELD NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF ' +
		'PRINTDATE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ SHAPE STYLEREF SUBJECT SYMBOL TA TC TEMPLATE TIME TITLE TOA TOC USERNAME XE ='
	).split(' '),
);

/**
 * Whether every field of a Word document is one that counts or names something within it: none fetches or starts anything. A field's first word
 * may be shared out among runs and stand behind a field within it, so the words are gathered for each field that is open.
 */
export function hasKnownFieldsOnly(text: string): boolean {
	const open: string[] = [];
	let known = true;
	for (const [, fieldChar, words, simple] of text.matchAll(INSTRUCTION)) {
		if (words !== undefined) open.push(`${open.pop() ?? ''}${partsOfTag(words).behind}`);
		else if (simple !== undefined) known &&= isOneKnown(saidIn(simple, 'instr'));
		else {
			const [kind, second] = saidIn(fieldChar ?? '', 'fldCharType');
			known &&= second === undefined;
			if (kind === 'end') known &&= isKnown(open.pop() ?? 'PAGE');
			else if (kind !== 'separate') open.push('');
		}
	}
	return known && open.every(isKnown);
}

const isOneKnown = ([field, second]: readonly string[]): boolean =>
	field !== undefined && second === undefined && isKnown(field);

const isKnown = (field: string): boolean => {
	const word = /^[^\s\\"]*/.exec(field.trimStart())?.[0] ?? '';
	if (word.toUpperCase() === 'HYPERLINK') return leadsToPage(field);
	return word.startsWith('=') || KNOWN_FIELDS.has(word.toUpperCase());
};

/** Where somebody who follows a link may be led out of a document: to a page or an e-mail address. */
export const PAGE_OR_ADDRESS = /^(?:https?:\/\/|mailto:|tel:|#)/i;

/** Switches of a link that have words of their own: a place within the document, what is shown over it, a window. */
const WITH_WORDS = new Set(['\\l', '\\o', '\\t']);

/** A link as a field: its address is the first of its words that is no switch and belongs to none; one within the document has none. */
function leadsToPage(field: string): boolean {
	const [, ...words] =
		decodeReferences(field)
			.trim()
			.match(/"[^"]*"?|[^\s"]+/g) ?? [];
	const address = words.find(
		(word, at) => !/^\\[a-z]$/i.test(word) && !WITH_WORDS.has(words[at - 1]?.toLowerCase() ?? ''),
	);
	return address === undefined || PAGE_OR_ADDRESS.test(address.replace(/^"/, '').trim());
}

const FORMULA = new RegExp(
	`<${PREFIX}(?:f|formula[12]?|definedName|calculatedColumnFormula|totalsRowFormula)(?=[\\s>])([^<]*)`,
	'g',
);
const FETCHING = /\b(?:WEBSERVICE|IMAGE|RTD|CALL|REGISTER(?:\.ID)?|EXEC|DDE(?:AUTO)?)\s?\(/i;

/** Whether every formula of a workbook reckons within it: none asks another program or the web. */
export function hasInnerFormulasOnly(text: string): boolean {
	for (const [, rest = ''] of text.matchAll(FORMULA)) {
		if (rest.length > MOST_FORMULA_LETTERS) return false;
		const plain = decodeReferences(partsOfTag(rest).behind).replace(/"[^"]*"/g, '""');
		if (plain.includes('|') || FETCHING.test(plain)) return false;
	}
	return true;
}

const NAMED: Readonly<Record<string, string>> = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>' };
const decodeReferences = (text: string): string =>
	text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/g, (all, hex, decimal, name) =>
		name === undefined
			? String.fromCodePoint(Math.min(Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16), 0x10ffff))
			: (NAMED[name] ?? all),
	);

/** Whether a comment, a wrapper or an instruction stands where fields or formulas do, and could hide one from a reader that does not read as Office does. */
export const mayHideWords = (text: string): boolean =>
	/<(?:!|\?(?!xml\s))/.test(text) && (matches(INSTRUCTION, text) || matches(FORMULA, text));

const matches = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;
