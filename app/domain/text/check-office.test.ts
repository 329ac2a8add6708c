import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { unpacking } from '../../gateways/inflate.ts';
import { checkFile, FILE_KINDS, type FileKind, OFFICE_KINDS } from './check-file.ts';
import {
	docx,
	docxParts,
	field,
	type MadeOffice,
	type MadePart,
	makeZip,
	relation,
	xlsx,
} from './office-files.test-data.ts';

const answer = (bytes: Uint8Array, allowed: readonly FileKind[] = OFFICE_KINDS) => {
	const checked = checkFile(bytes, allowed, unpacking);
	return checked.ok ? checked.value.kind : checked.refusal.code;
};
const PNG = Buffer.from('\x89PNG\r\n\x1a\n rest', 'latin1');
const OLD_OFFICE = Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 rest', 'latin1');
const part = (name: string, content: string | Uint8Array = '<a/>'): MadePart => ({ name, content });
const type = (content: string, name = '/word/other.xml') =>
	`<Override PartName="${name}" ContentType="${content}"/>`;
const changed = (name: string, change: Partial<MadePart>) =>
	makeZip(docxParts({ change: (one) => (one.name === name ? { ...one, ...change } : one) }));
const DOCUMENT = 'word/document.xml';

test.each<[string, Uint8Array, string]>([
	['a document', docx(), 'docx'],
	['a workbook', xlsx(), 'xlsx'],
	['one with a picture', docx({ more: [part('word/media/image1.png', PNG)] }), 'docx'],
	['one whose sizes follow', changed(DOCUMENT, { follows: true }), 'docx'],
	['one with a stored part', changed(DOCUMENT, { stored: true }), 'docx'],
	['one with a folder', docx({ more: [part('word/media/', '')] }), 'docx'],
	['one with Word’s padding', changed(DOCUMENT, { extra: Buffer.from([0x20, 0xa2, 2, 0, 0, 0]) }), 'docx'],
	[
		'one in UTF-16',
		docx({ more: [part('customXml/item1.xml', Buffer.from('\ufeff<a/>', 'utf16le'))] }),
		'docx',
	],
	[
		'a link',
		docx({ relations: relation('hyperlink', 'https://example.org/?a=1&amp;b=2', 'External') }),
		'docx',
	],
	['a part within', docx({ relations: relation('image', '../word/media/image1.png') }), 'docx'],
	[
		'page numbers',
		docx({ body: field(' PA', 'GE ') + field(' TOC \\o "1-3" ', field('PAGEREF x')) }),
		'docx',
	],
	[
		'links as fields',
		docx({
			body: [
				field(' HYPERLINK "https://example.org/a b" \\t "_blank" '),
				field(' HYPERLINK \\l "_Toc1" '),
				field(' HYPERLINK ', '\\o "file: a" ', '&quot;mailto:a@example.org&quot;'),
			].join(''),
		}),
		'docx',
	],
	['a field in one', docx({ body: '<w:fldSimple w:instr=" NUMPAGES "><w:r/></w:fldSimple>' }), 'docx'],
	['a bar in a formula’s words', xlsx({ body: '<f>A1&amp;&quot;a|b&quot;</f>' }), 'xlsx'],
	[
		'a printer’s settings',
		xlsx({ more: [part('xl/printerSettings/printerSettings1.bin', 'PrinterX')] }),
		'xlsx',
	],
])('%s is kept', (_name, bytes, kind) => expect(answer(bytes)).toBe(kind));

test.each<[string, Uint8Array, string]>([
	['cut short', docx().subarray(0, -1), 'zip-not-whole'],
	['with something behind it', makeZip(docxParts(), { behind: 'MZ' }), 'zip-not-whole'],
	['with something before it', makeZip(docxParts(), { before: 'PK\x03\x04' }), 'zip-not-whole'],
	['with something between', makeZip(docxParts(), { between: 'MZ' }), 'zip-not-whole'],
	['that hides a part', makeZip(docxParts(), { count: 3 }), 'zip-not-whole'],
	[
		'whose parts call themselves otherwise',
		changed(DOCUMENT, { localName: 'word/document.exe' }),
		'zip-not-whole',
	],
	['with words behind a part', changed(DOCUMENT, { behind: Buffer.from('MZ') }), 'zip-not-whole'],
	['with another checksum', changed(DOCUMENT, { crc: 1 }), 'zip-not-whole'],
	['packed in another way', changed(DOCUMENT, { method: 12 }), 'zip-not-whole'],
	['with 64-bit sizes', changed(DOCUMENT, { extra: Buffer.from([1, 0, 2, 0, 0, 0]) }), 'zip-not-whole'],
	[
		'with a second name',
		changed(DOCUMENT, { extra: Buffer.from([0x75, 0x70, 2, 0, 0, 0]) }),
		'zip-not-whole',
	],
	['with a link in the place of a part', changed(DOCUMENT, { attributes: 0xa1ff0000 }), 'zip-not-whole'],
	['with a password', changed(DOCUMENT, { flags: 1 }), 'zip-encrypted'],
	['with a hidden directory', changed(DOCUMENT, { flags: 0x2000 }), 'zip-encrypted'],
	['that says it is a bomb', docx({ more: [{ ...part('a.xml'), says: 41 * 1024 * 1024 }] }), 'zip-too-large'],
	[
		'that is a bomb and says it is not',
		docx({ more: [{ ...part('a.xml', ' '.repeat(45e6)), says: 9 }] }),
		'zip-not-whole',
	],
	['that is a bomb', docx({ more: [part('a.xml', ' '.repeat(45e6))] }), 'zip-too-large'],
	[
		'of too many parts',
		docx({ more: Array.from({ length: 200 }, (_, n) => part(`a${n}.xml`)) }),
		'zip-too-large',
	],
	...[
		'../a.xml',
		'/a.xml',
		'a\\..\\b.xml',
		'word/./a.xml',
		'word//a.xml',
		'C:a.xml',
		'a%2fb.xml',
		'ä.xml',
		'a.xml.',
	].map((name): [string, Uint8Array, string] => [
		`with a part called ${name}`,
		docx({ more: [part(name)] }),
		'zip-unsafe-names',
	]),
	['with a part twice', docx({ more: [part('WORD/Document.xml')] }), 'zip-unsafe-names'],
])('a zip %s is refused', (_name, bytes, code) => expect(answer(bytes)).toBe(code));

test.each<[string, Uint8Array, string]>([
	['a zip of something else', makeZip([part('a.txt', 'a')]), 'wrong-kind'],
	[
		'a template',
		docx({ main: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml' }),
		'wrong-kind',
	],
	[
		'slides',
		docx({ main: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml' }),
		'wrong-kind',
	],
	['a document with two faces', docx({ types: type('application/xml', `/${DOCUMENT}`) }), 'wrong-kind'],
	['a PDF’s head before a zip', Buffer.concat([Buffer.from('%PDF-1.7\n'), docx()]), 'pdf-not-whole'],
	['a PDF that is a zip too', Buffer.concat([Buffer.from('%PDF-1.7\n%%EOF\n'), docx()]), 'pdf-not-whole'],
	[
		'a short zip behind a PDF',
		Buffer.concat([Buffer.from('%PDF-1.7\n'), makeZip([{ ...part('a', '%%EOF'), stored: true }])]),
		'pdf-holds-files',
	],
	['an older Word document', OLD_OFFICE, 'wrong-kind'],
	[
		'macros by the main type',
		docx({ main: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
		'office-macros',
	],
	['macros by a type', docx({ types: type('application/vnd.ms-office.vbaProject') }), 'office-macros'],
	[
		'macros by where it leads',
		docx({ relations: relation('vbaProject', 'media/image1.png') }),
		'office-macros',
	],
	['macros by name', docx({ more: [part('word/vbaProject.bin', 'x')] }), 'office-macros'],
	['macros as a picture', docx({ more: [part('word/media/image1.png', OLD_OFFICE)] }), 'office-holds-files'],
	['macros of old Excel', xlsx({ types: type('application/vnd.ms-excel.macrosheet+xml') }), 'office-macros'],
	['a control', docx({ types: type('application/vnd.ms-office.activeX+xml') }), 'office-macros'],
	[
		'buttons of its own',
		docx({
			relations:
				'<Relationship Type="http://schemas.microsoft.com/office/2006/relationships/ui/extensibility" Target="a.xml"/>',
		}),
		'office-macros',
	],
	[
		'a program within',
		docx({ relations: relation('oleObject', 'embeddings/oleObject1.bin') }),
		'office-holds-files',
	],
	['a workbook within', docx({ more: [part('word/embeddings/sheet.xlsx', xlsx())] }), 'office-holds-files'],
	['a page within', docx({ relations: relation('aFChunk', 'a.xml') }), 'office-holds-files'],
	['a film', docx({ more: [part('word/media/media1.mp4', 'x')] }), 'office-holds-files'],
	[
		'a PDF called a picture',
		docx({ more: [part('word/media/image1.png', '%PDF-1.7')] }),
		'office-holds-files',
	],
	[
		'a page called a picture',
		docx({ more: [part('word/media/image1.png', '<html>')] }),
		'office-not-checkable',
	],
	...['attachedTemplate', 'oleObject', 'frame', 'subDocument', 'externalLinkPath', 'image', 'settings'].map(
		(kind): [string, Uint8Array, string] => [
			`a ${kind} elsewhere`,
			docx({ relations: relation(kind, 'https://example.org/a', 'External') }),
			kind === 'oleObject' ? 'office-holds-files' : 'office-outside',
		],
	),
	[
		'a picture elsewhere that says it is within',
		docx({ relations: relation('image', 'https://example.org/a', 'Internal') }),
		'office-outside',
	],
	['a share elsewhere', docx({ relations: relation('image', '\\\\host\\a') }), 'office-outside'],
	['a mode of another kind', docx({ relations: relation('image', 'a', 'external') }), 'office-outside'],
	[
		'another workbook',
		xlsx({ types: type('application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml') }),
		'office-outside',
	],
	['a data connection', xlsx({ relations: relation('connections', 'connections.xml') }), 'office-outside'],
	[
		'a link to a script',
		docx({ relations: relation('hyperlink', 'javascript:x', 'External') }),
		'office-link',
	],
	[
		'a link to a share',
		docx({ relations: relation('hyperlink', 'file://host/a', 'External') }),
		'office-link',
	],
	[
		'a drawing’s picture elsewhere',
		docx({ body: '<v:imagedata src="https://example.org/a"/>' }),
		'office-outside',
	],
	[
		'a comment among where it leads',
		docx({ relations: `<!-- -->${relation('image', 'a.png')}` }),
		'office-not-checkable',
	],
	['a letter by its number', docx({ relations: relation('&#111;leObject', 'a') }), 'office-not-checkable'],
	[
		'an attribute twice',
		docx({ relations: '<Relationship Type="a" Type="b" Target="c"/>' }),
		'office-not-checkable',
	],
	[
		'a document type',
		docx({ more: [part('word/a.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a/>')] }),
		'office-doctype',
	],
	[
		'a document type in a part of any name',
		docx({ more: [part('word/a', '<!DOCTYPE a><a/>')] }),
		'office-doctype',
	],
	[
		'a document type in UTF-16',
		docx({ more: [part('a.xml', Buffer.from('\ufeff<!DOCTYPE a><a/>', 'utf16le'))] }),
		'office-doctype',
	],
	['a document type in the list', changed('_rels/.rels', { content: '<!DOCTYPE a><a/>' }), 'office-doctype'],
	[
		'an encoding of its own',
		docx({ more: [part('a.xml', '<?xml version="1.0" encoding="UTF-7"?><a/>')] }),
		'office-not-checkable',
	],
	[
		'an encoding of its own, far behind',
		docx({ more: [part('a.xml', `<?xml version="1.0"${' '.repeat(400)}encoding="UTF-7"?><a/>`)] }),
		'office-not-checkable',
	],
	[
		'no encoding at all',
		docx({ more: [part('a.xml', Buffer.from('<a>\xff</a>', 'latin1'))] }),
		'office-not-checkable',
	],
])('%s is refused', (_name, bytes, code) => expect(answer(bytes)).toBe(code));

const CDATA = '<![CDATA[DDE]]>';
test.each<[string, MadeOffice, string]>([
	['a field that starts a program', { body: field('DDEAUTO c:\\\\a.exe') }, 'office-outside'],
	['one shared out among runs', { body: field('D', 'DE', 'AUTO c:\\\\a.exe') }, 'office-outside'],
	['one around another', { body: field(`DD${field('PAGE')}`, 'EAUTO c:\\\\a.exe') }, 'office-outside'],
	['one behind another', { body: field(field('PAGE'), 'DDEAUTO c:\\\\a.exe') }, 'office-outside'],
	['one that another gives its name', { body: field(field('REF a')) }, 'office-outside'],
	['one in letters by number', { body: field('QUOTE 68 68 69') }, 'office-outside'],
	['one in one piece', { body: '<w:fldSimple x=">" w:instr="INCLUDETEXT a"/>' }, 'office-outside'],
	[
		'one that was taken out',
		{ body: field('').replace('</w:instrText>', '</w:instrText><w:delInstrText>DDE a</w:delInstrText>') },
		'office-outside',
	],
	['one with a prefix of its own', { body: field('DDE a').replaceAll('w:', 'ω:') }, 'office-outside'],
	['a link to a file', { body: field(' HYPERLINK "file:///c:/a.exe" ') }, 'office-outside'],
	['one to another computer', { body: field(' HYPERLINK \\o "b" \\\\\\\\a\\\\b ') }, 'office-outside'],
	['one behind a place', { body: field(' HYPERLINK \\l "a" "ms-msdt:/id" ') }, 'office-outside'],
	['one in a wrapper', { body: field(CDATA) }, 'office-not-checkable'],
	[
		'one behind another attribute that says a known one',
		{ body: `<w:fldSimple x:a="b instr='PAGE'" w:instr="DDEAUTO c:"/>` },
		'office-outside',
	],
	['one that says two things', { body: '<w:fldSimple x:instr="PAGE" w:instr="DDE a"/>' }, 'office-outside'],
	[
		'one whose tag seems to end in an attribute',
		{ body: field('DDE a').replace('xml:space="preserve"', 'x:a=">PAGE"') },
		'office-outside',
	],
	[
		'one that begins where it seems to go on',
		{
			body: field(' PAGE ').replace(
				/(?=<w:r><w:fldChar w:fldCharType="end")/,
				field('DDE a').replace('w:fldCharType', `x:a="b fldCharType='separate'" w:fldCharType`),
			),
		},
		'office-outside',
	],
	[
		'one behind a comment',
		{ body: field('PAGE').replace('PAGE', 'PAGE<!-- -->DDE') },
		'office-not-checkable',
	],
])('%s is refused in a document', (_name, made, code) => expect(answer(docx(made))).toBe(code));

test.each<[string, string, string]>([
	['a formula that starts a program', "<f>cmd|'/c calc'!A0</f>", 'office-outside'],
	['one with its bar by number', "<f>cmd&#x7C;'/c calc'!A0</f>", 'office-outside'],
	[
		'one that asks the web',
		'<f>_xlfn.WEBSERVICE(&quot;https://example.org/&quot;&amp;A1)</f>',
		'office-outside',
	],
	['one of a name', '<definedName name="a">cmd|a!A0</definedName>', 'office-outside'],
	['one in a wrapper', `<f>${CDATA}</f>`, 'office-not-checkable'],
	[
		'one whose tag seems to end in an attribute',
		`<f x:a=">">cmd|'/c calc'!A0&amp;&quot;b&quot;</f>`,
		'office-outside',
	],
])('%s is refused in a workbook', (_name, body, code) => expect(answer(xlsx({ body }))).toBe(code));

test('a document is none where only a scan is asked for, and a workbook none where only a document is', () => {
	expect(answer(docx(), ['pdf', 'png'])).toBe('wrong-kind');
	expect(answer(xlsx(), ['pdf', 'docx'])).toBe('wrong-kind');
});

test.each<[string, () => Uint8Array, string]>([
	['opening brackets', () => docx({ body: '<f '.repeat(6_000_000) }), 'docx'],
	['spaces', () => docx({ relations: ' '.repeat(3_900_000) }), 'docx'],
	['more spaces', () => docx({ relations: ' '.repeat(10_000_000) }), 'office-not-checkable'],
	['a tag of spaces', () => docx({ relations: `<a${' '.repeat(3_900_000)}` }), 'office-not-checkable'],
	['attributes', () => docx({ relations: `<a${' b="c"'.repeat(600_000)}` }), 'office-not-checkable'],
	['prefixes', () => docx({ body: `<${'a'.repeat(15_000_000)}` }), 'docx'],
	[
		'fields never ended',
		() => docx({ body: '<w:fldChar w:fldCharType="begin"/>'.repeat(500_000) }),
		'office-outside',
	],
	['formulas', () => xlsx({ body: '<f>A1+'.repeat(3_000_000) }), 'xlsx'],
	['letters by number', () => xlsx({ body: `<f>${'&#65;'.repeat(7_000_000)}</f>` }), 'office-outside'],
	['sources', () => docx({ body: ' src= '.repeat(4_000_000) }), 'docx'],
])('a file full of %s is looked through in time that grows with its size', (_name, make, expected) => {
	const bytes = make();
	const before = process.threadCpuUsage();
	expect(answer(bytes)).toBe(expected);
	const { user, system } = process.threadCpuUsage(before);
	expect((user + system) / 1_000_000).toBeLessThan(5);
});

test('whatever byte of a file is changed, an answer comes, and it is never kept as another kind', () => {
	const whole = docx({ more: [part('word/media/image1.png', PNG)] });
	fc.assert(
		fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
			const bytes = whole.slice();
			bytes[at] = (bytes[at] ?? 0) ^ by;
			expect(FILE_KINDS.filter((kind) => kind !== 'docx')).not.toContain(answer(bytes));
		}),
		{ numRuns: 300 },
	);
});
