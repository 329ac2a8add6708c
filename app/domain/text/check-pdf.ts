/** Unpacks a zlib stream that begins the bytes given; null where it is none, or comes to more than `mostBytes`. */
export type Inflate = (bytes: Uint8Array, mostBytes: number) => Uint8Array | null;

export type PdfRefusal = {
	readonly code:
		| 'pdf-not-whole'
		| 'pdf-encrypted'
		| 'pdf-script'
		| 'pdf-launches'
		| 'pdf-holds-files'
		| 'pdf-form-or-media'
		| 'pdf-not-checkable';
};

/** All that the packed objects of a document may come to, so that a small file cannot unpack into a large one. */
const MOST_UNPACKED = 40 * 1024 * 1024;

/** A name ends where its next character is none of a name's. */
const END = '(?=[\\s\\0()<>[\\]{}/%]|$)';
/** Two letters come about by chance in a picture's bytes; before a string, a dictionary or a reference they do not. */
const BEFORE_VALUE = '\\s*(?:[(<%]|\\d+\\s+\\d+\\s+R)';

const RULES: readonly (readonly [RegExp, PdfRefusal['code']])[] = [
	[new RegExp(`/Encrypt${END}`), 'pdf-encrypted'],
	[new RegExp(`/JavaScript${END}|/JS${BEFORE_VALUE}`), 'pdf-script'],
	[new RegExp(`/(?:Launch|GoToE|ImportData|SubmitForm)${END}`), 'pdf-launches'],
	[new RegExp(`/(?:EmbeddedFiles?|FileAttachment)${END}|/EF\\s*(?:<<|\\d+\\s+\\d+\\s+R)`), 'pdf-holds-files'],
	[new RegExp(`/(?:XFA|RichMedia|Rendition|Movie|Sound)${END}`), 'pdf-form-or-media'],
];

/**
 * Whether a PDF is what it should be: whole, readable without a password, and with nothing in it that runs, starts, sends or hides something.
 * Every byte is looked at, what stands inside pictures too, as a reader may be sent there; and the objects that are packed away. What
 * cannot be looked at is refused.
 */
export function checkPdf(bytes: Uint8Array, inflate: Inflate): PdfRefusal | null {
	const raw = latin1(bytes);
	if (!/^%PDF-[12]\.\d/.test(raw) || !raw.slice(-1024).includes('%%EOF')) return { code: 'pdf-not-whole' };
	const text = latin1(withoutEscapes(bytes));
	const code = brokenRule(text);
	if (code !== null) return { code };
	if (countPacked(text) !== countPacked(raw)) return { code: 'pdf-not-checkable' };
	return checkPacked(raw, bytes, inflate);
}

const brokenRule = (text: string): PdfRefusal['code'] | null =>
	RULES.find(([pattern]) => pattern.test(text))?.[1] ?? null;

const HASH = 0x23;

/** A name may write any of its characters as #41; a scanner that does not read it so is passed by. One pass, whatever is in it. */
function withoutEscapes(bytes: Uint8Array): Uint8Array {
	const first = bytes.indexOf(HASH);
	if (first < 0) return bytes;
	const plain = bytes.slice();
	let end = first;
	for (let at = first; at < bytes.length; at += 1, end += 1) {
		const escaped = bytes[at] === HASH ? hexAt(bytes, at + 1) * 16 + hexAt(bytes, at + 2) : Number.NaN;
		plain[end] = Number.isNaN(escaped) ? (bytes[at] ?? 0) : escaped;
		if (!Number.isNaN(escaped)) at += 2;
	}
	return plain.subarray(0, end);
}

/** The value of a hexadecimal digit; not a number where none stands. */
function hexAt(bytes: Uint8Array, at: number): number {
	const byte = bytes[at] ?? 0;
	if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
	const letter = byte | 0x20;
	return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : Number.NaN;
}

/** Where objects are packed away: by the type that says so, or by the place of the first, which no reader can do without. */
const PACKED = /\/(?:ObjStm(?![A-Za-z0-9])|First\s+\d+(?!\d|\s+\d+\s+R))/g;
/** One by one: a list of all of them could be many times as large as the file. */
function countPacked(text: string): number {
	let count = 0;
	for (const _ of text.matchAll(PACKED)) count += 1;
	return count;
}

/**
 * Packed objects begin with the number and the place of the first. Neither is long: in a thread that has compiled many patterns, a row of
 * millions of digits would be more than V8 walks back through.
 */
const NUMBERED = /^\s{0,99}\d{1,10}\s{1,99}\d{1,10}\s/;

/**
 * Each object stream: an ordinary dictionary, packed in the one way that can be unpacked here, holding numbered objects. No byte is walked over
 * for more than one stream, however many there are: the way back to `obj` ends in the dictionary, which no second stream can share.
 */
function checkPacked(raw: string, bytes: Uint8Array, inflate: Inflate): PdfRefusal | null {
	const keyword = /stream(\r\n|\n)/g;
	let left = MOST_UNPACKED;
	let known = -1;
	for (const { index } of raw.matchAll(PACKED)) {
		// Several places before one stream stand in one dictionary.
		if (index <= known) continue;
		const opened = raw.lastIndexOf('obj', index);
		keyword.lastIndex = index;
		const begins = keyword.exec(raw);
		if (opened < 0 || begins === null) return { code: 'pdf-not-checkable' };
		known = begins.index;
		if (!isPlainDictionary(raw.slice(opened + 3, known))) return { code: 'pdf-not-checkable' };
		const unpacked = inflate(bytes.subarray(known + begins[0].length), left);
		if (unpacked === null) return { code: 'pdf-not-checkable' };
		left -= unpacked.length;
		const text = latin1(withoutEscapes(unpacked));
		if (!NUMBERED.test(text)) return { code: 'pdf-not-checkable' };
		const code = brokenRule(text);
		if (code !== null) return { code };
	}
	return null;
}

/**
 * No strings, comments or further dictionaries in which something else could stand; one filter, the known one, without parameters. No two spaces
 * stand side by side in a pattern, or a long row of them is tried in every way that it can be shared out.
 */
const isPlainDictionary = (dictionary: string): boolean =>
	/^\s*<<[^<>()%]*>>\s*$/.test(dictionary) &&
	/\/Filter\s*(?:\[\s*)?\/FlateDecode\s*(?:\]\s*)?[/>]/.test(dictionary) &&
	!/\/DecodeParms|\/F\s|\/FFilter/.test(dictionary);

/** One character for each byte, so that what stands somewhere in the text stands there in the bytes; the rules ask about ASCII alone. */
const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
