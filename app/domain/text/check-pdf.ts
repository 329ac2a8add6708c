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
	const text = withoutEscapes(raw);
	const code = brokenRule(text);
	if (code !== null) return { code };
	if (countPacked(text) !== countPacked(raw)) return { code: 'pdf-not-checkable' };
	return checkPacked(raw, bytes, inflate);
}

const brokenRule = (text: string): PdfRefusal['code'] | null =>
	RULES.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** A name may write any of its characters as #41; a scanner that does not read it so is passed by. */
const withoutEscapes = (raw: string): string =>
	raw.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Where objects are packed away: by the type that says so, or by the place of the first, which no reader can do without. */
const PACKED = /\/(?:ObjStm(?![A-Za-z0-9])|First\s+\d+(?!\d|\s+\d+\s+R))/g;
const countPacked = (text: string): number => text.match(PACKED)?.length ?? 0;

/** Each object stream: an ordinary dictionary, packed in the one way that can be unpacked here, holding numbered objects. */
function checkPacked(raw: string, bytes: Uint8Array, inflate: Inflate): PdfRefusal | null {
	let left = MOST_UNPACKED;
	const seen = new Set<number>();
	for (const { index } of raw.matchAll(PACKED)) {
		const opened = raw.lastIndexOf('obj', index);
		const keyword = /stream(\r\n|\n)/g;
		keyword.lastIndex = index;
		const begins = keyword.exec(raw);
		if (opened < 0 || begins === null) return { code: 'pdf-not-checkable' };
		if (seen.has(begins.index)) continue;
		seen.add(begins.index);
		const dictionary = raw.slice(opened + 3, begins.index);
		if (!isPlainDictionary(dictionary)) return { code: 'pdf-not-checkable' };
		const unpacked = inflate(bytes.subarray(begins.index + begins[0].length), left);
		if (unpacked === null) return { code: 'pdf-not-checkable' };
		left -= unpacked.length;
		const text = withoutEscapes(latin1(unpacked));
		if (!/^\s*(?:\d+\s+\d+\s+)+/.test(text)) return { code: 'pdf-not-checkable' };
		const code = brokenRule(text);
		if (code !== null) return { code };
	}
	return null;
}

/** No strings, comments or further dictionaries in which something else could stand; one filter, the known one, without parameters. */
const isPlainDictionary = (dictionary: string): boolean =>
	/^\s*<<[^<>()%]*>>\s*$/.test(dictionary) &&
	/\/Filter\s*\[?\s*\/FlateDecode\s*\]?\s*[/>]/.test(dictionary) &&
	!/\/DecodeParms|\/F\s|\/FFilter/.test(dictionary);

function latin1(bytes: Uint8Array): string {
	const parts: string[] = [];
	for (let from = 0; from < bytes.length; from += 8192)
		parts.push(String.fromCharCode(...bytes.subarray(from, from + 8192)));
	return parts.join('');
}
