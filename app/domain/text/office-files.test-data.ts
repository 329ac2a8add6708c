import { crc32, deflateRawSync } from 'node:zlib';

/** One part of a zip as a test wants it: what its headers say may differ from what is there. */
export interface MadePart {
	readonly name: string;
	readonly content: string | Uint8Array;
	readonly stored?: boolean;
	readonly flags?: number;
	readonly method?: number;
	/** What its own header calls it, and the directory says that it comes to. */
	readonly localName?: string;
	readonly says?: number;
	/** The checksum that is said. */
	readonly crc?: number;
	readonly extra?: Uint8Array;
	readonly attributes?: number;
	/** Sizes behind the part, as a program writes that does not go back. */
	readonly follows?: boolean;
	/** Behind what is packed, and still counted as it. */
	readonly behind?: Uint8Array;
}

const bytesOf = (content: string | Uint8Array): Buffer =>
	typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
const u16 = (...values: readonly number[]): Buffer =>
	Buffer.concat(values.map((value) => Buffer.from([value & 255, (value >> 8) & 255])));
const u32 = (...values: readonly number[]): Buffer =>
	Buffer.concat(values.map((value) => u16(value & 0xffff, value >>> 16)));

/** Its flags, how it is packed, and no time. */
const kindOf = ({ flags = 0, follows, stored, method }: MadePart): readonly number[] => [
	flags | (follows ? 8 : 0),
	method ?? (stored ? 0 : 8),
	0,
	0,
];

/** A zip of these parts; `between` stands before the directory, `behind` after the end. */
export function makeZip(
	parts: readonly MadePart[],
	{ before = '', between = '', behind = '', count = parts.length } = {},
): Uint8Array {
	const local: Buffer[] = [Buffer.from(before)];
	const directory: Buffer[] = [];
	let at = before.length;
	for (const part of parts) {
		const plain = bytesOf(part.content);
		const packed = Buffer.concat([
			part.stored ? plain : deflateRawSync(plain),
			part.behind ?? Buffer.alloc(0),
		]);
		const name = Buffer.from(part.name);
		const localName = Buffer.from(part.localName ?? part.name);
		const extra = Buffer.from(part.extra ?? []);
		const kind = kindOf(part);
		const sizes = u32(part.crc ?? crc32(plain), packed.length, part.says ?? plain.length);
		const head = [
			u32(0x04034b50),
			u16(20, ...kind),
			part.follows ? u32(0, 0, 0) : sizes,
			u16(localName.length, extra.length),
		];
		const whole = Buffer.concat([
			...head,
			localName,
			extra,
			packed,
			part.follows ? Buffer.concat([u32(0x08074b50), sizes]) : Buffer.alloc(0),
		]);
		local.push(whole);
		directory.push(u32(0x02014b50), u16(0x0314, 20, ...kind), sizes, u16(name.length, extra.length, 0, 0, 0));
		directory.push(u32(part.attributes ?? 0, at), name, extra);
		at += whole.length;
	}
	const listed = Buffer.concat(directory);
	const end = [u32(0x06054b50), u16(0, 0, count, count), u32(listed.length, at + between.length), u16(0)];
	return Buffer.concat([...local, Buffer.from(between), listed, ...end, Buffer.from(behind)]);
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const VND = 'application/vnd.openxmlformats-officedocument';

export interface MadeOffice {
	readonly main?: string;
	/** Tags in the list of what is what. */
	readonly types?: string;
	/** Tags in the list of where the main part leads. */
	readonly relations?: string;
	readonly body?: string;
	readonly more?: readonly MadePart[];
	readonly change?: (part: MadePart) => MadePart;
}

export const relation = (type: string, target: string, mode = ''): string =>
	`<Relationship Id="r9" Type="${REL}/${type}" Target="${target}"${mode === '' ? '' : ` TargetMode="${mode}"`}/>`;
export const field = (...words: readonly string[]): string =>
	`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${words
		.map((word) => `<w:r><w:instrText xml:space="preserve">${word}</w:instrText></w:r>`)
		.join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const officeParts = (
	folder: 'word' | 'xl',
	name: string,
	content: string,
	{ main = '', types = '', relations = '', more = [], change = (part) => part }: MadeOffice,
): readonly MadePart[] =>
	[
		{
			name: '[Content_Types].xml',
			content: `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${folder}/${name}" ContentType="${main}"/>${types}</Types>`,
		},
		{
			name: '_rels/.rels',
			content: `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('officeDocument', `${folder}/${name}`)}</Relationships>`,
		},
		{ name: `${folder}/${name}`, content },
		{
			name: `${folder}/_rels/${name}.rels`,
			content: `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
		},
		...more,
	].map(change);

export const docxParts = (made: MadeOffice = {}): readonly MadePart[] =>
	officeParts(
		'word',
		'document.xml',
		`${XML}<w:document xmlns:w="w"><w:body>${made.body ?? '<w:p><w:r><w:t>Terms</w:t></w:r></w:p>'}</w:body></w:document>`,
		{ main: `${VND}.wordprocessingml.document.main+xml`, ...made },
	);
export const xlsxParts = (made: MadeOffice = {}): readonly MadePart[] =>
	officeParts(
		'xl',
		'workbook.xml',
		`${XML}<workbook><sheets><sheet name="Prices" sheetId="1"/></sheets></workbook>`,
		{
			main: `${VND}.spreadsheetml.sheet.main+xml`,
			...made,
			more: [
				{
					name: 'xl/worksheets/sheet1.xml',
					content: `${XML}<worksheet><sheetData>${made.body ?? '<row><c><f>SUM(B1:B9)</f></c></row>'}</sheetData></worksheet>`,
				},
				...(made.more ?? []),
			],
		},
	);

export const docx = (made?: MadeOffice): Uint8Array => makeZip(docxParts(made));
export const xlsx = (made?: MadeOffice): Uint8Array => makeZip(xlsxParts(made));
