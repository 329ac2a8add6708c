import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { unpacking } from '../../gateways/inflate.ts';
import { checkFile, FILE_KINDS, type FileKind, MOST_FILE_BYTES } from './check-file.ts';
import { safeFileName } from './safe-file-name.ts';
import { SLOW_PDFS } from './slow-pdfs.test-data.ts';

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const answer = (bytes: Uint8Array, allowed: readonly FileKind[] = FILE_KINDS) => {
	const checked = checkFile(bytes, allowed, unpacking);
	return checked.ok ? checked.value.kind : checked.refusal.code;
};

const CATALOG = '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n';
const pdf = (objects: string, { head = '%PDF-1.7\n', end = 'trailer << /Root 1 0 R >>\n%%EOF\n' } = {}) =>
	bytesOf(`${head}${CATALOG}${objects}\n${end}`);
const packed = (
	content: string,
	dictionary = '/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode',
	pack = (text: string) => deflateSync(bytesOf(text)),
) => {
	const stream = pack(content).toString('latin1');
	return `7 0 obj\n<< ${dictionary} /Length ${stream.length} >>\nstream\r\n${stream}\r\nendstream\nendobj`;
};

test.each([
	['an ordinary document', pdf('3 0 obj << /Type /Page /Contents 4 0 R >> endobj'), 'pdf'],
	['one that says where to open it', pdf('3 0 obj << /OpenAction [3 0 R /XYZ null null 0] >> endobj'), 'pdf'],
	['one whose objects are packed', pdf(packed('8 0 << /Type /Page >>')), 'pdf'],
	['one with chapters', pdf('3 0 obj << /Type /Outlines /First 4 0 R /Last 9 0 R >> endobj'), 'pdf'],
	['a word that only begins like a script', pdf('3 0 obj << /JSX 1 /JavaScripting 2 >> endobj'), 'pdf'],
	['one cut short', pdf('', { end: 'trailer << /Root' }), 'pdf-not-whole'],
	['one behind something else', pdf('', { head: '<html>%PDF-1.7\n' }), 'wrong-kind'],
	[
		'one with a password',
		pdf('', { end: 'trailer << /Root 1 0 R /Encrypt 9 0 R >>\n%%EOF' }),
		'pdf-encrypted',
	],
	['a script', pdf('3 0 obj << /S /JavaScript /JS (app.alert\\(1\\)) >> endobj'), 'pdf-script'],
	['a script that opens with it', pdf('3 0 obj << /OpenAction << /JS 9 0 R >> >> endobj'), 'pdf-script'],
	['a script with an escaped name', pdf('3 0 obj << /S /J#61vaScript >> endobj'), 'pdf-script'],
	['a script with another escaped name', pdf('3 0 obj << /#4aS (x) >> endobj'), 'pdf-script'],
	[
		'a script hidden in a picture',
		pdf('3 0 obj << /Length 40 >> stream\n9 0 obj << /S /JavaScript >> endobj\nendstream endobj'),
		'pdf-script',
	],
	['a programme to start', pdf('3 0 obj << /S /Launch /F (cmd.exe) >> endobj'), 'pdf-launches'],
	['a form that sends', pdf('3 0 obj << /S /SubmitForm /F (https://example.org) >> endobj'), 'pdf-launches'],
	['a file inside', pdf('3 0 obj << /Type /EmbeddedFile >> stream\nMZ\nendstream endobj'), 'pdf-holds-files'],
	['files inside', pdf('3 0 obj << /Names << /EmbeddedFiles 4 0 R >> >> endobj'), 'pdf-holds-files'],
	[
		'a file inside without its type',
		pdf('3 0 obj << /Type /Filespec /EF << /F 4 0 R >> >> endobj'),
		'pdf-holds-files',
	],
	['a form of another kind', pdf('3 0 obj << /AcroForm << /XFA 4 0 R >> >> endobj'), 'pdf-form-or-media'],
	['a film', pdf('3 0 obj << /Subtype /RichMedia >> endobj'), 'pdf-form-or-media'],
	['a script in a packed object', pdf(packed('8 0 << /S /JavaScript /JS (x) >>')), 'pdf-script'],
	['an escaped script in a packed object', pdf(packed('8 0 << /S /Java#53cript >>')), 'pdf-script'],
	[
		'a packed object that does not say so',
		pdf(packed('8 0 << /S /Launch >>', '/N 1 /First 5 /Filter /FlateDecode')),
		'pdf-launches',
	],
	[
		'an escaped type of packed objects',
		pdf(packed('8 0 << /S /Launch >>', '/Type /Obj#53tm /N 1 /Filter /FlateDecode')),
		'pdf-not-checkable',
	],
	[
		'packed in another way',
		pdf(packed('8 0 << >>', '/Type /ObjStm /N 1 /First 5 /Filter /LZWDecode')),
		'pdf-not-checkable',
	],
	[
		'packed twice over',
		pdf(
			packed(
				Buffer.from('8 0 << /S /Launch >>').toString('hex'),
				'/Type /ObjStm /N 1 /First 5 /Filter [/FlateDecode /ASCIIHexDecode]',
			),
		),
		'pdf-not-checkable',
	],
	['packed badly', pdf(packed('8 0 << >>', undefined, (text) => Buffer.from(text))), 'pdf-not-checkable'],
	[
		'a decoy before the packed objects',
		pdf(
			packed(
				'8 0 << /S /Launch >>',
				`/Type /ObjStm /X (stream\n${deflateSync(bytesOf('8 0 << >>')).toString('latin1')}) /Filter /FlateDecode`,
			),
		),
		'pdf-not-checkable',
	],
	[
		'packed objects with a number longer than any',
		pdf(packed(`${'8'.repeat(11)} 0 <<`)),
		'pdf-not-checkable',
	],
	['a bomb of packed objects', pdf(packed(`8 0 ${' '.repeat(45 * 1024 * 1024)}`)), 'pdf-not-checkable'],
	['nothing', new Uint8Array(), 'empty-file'],
	['a program', bytesOf('MZ\x90\x00'), 'wrong-kind'],
	['a page', bytesOf('<!doctype html><script>'), 'wrong-kind'],
	['more than may be sent', Buffer.concat([bytesOf('%PDF-1.7'), Buffer.alloc(MOST_FILE_BYTES)]), 'too-large'],
])('%s', (_name, bytes, expected) => {
	expect(answer(bytes)).toBe(expected);
});

const PNG = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64',
);
const JPEG = bytesOf(
	'\xff\xd8\xff\xe0\x00\x04JF\xff\xc0\x00\x0b\x08\x00\x02\x00\x02\x01\x01\x11\x00\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00ab\xff\xd9',
);

test.each([
	['a small picture', PNG, 'png'],
	['a picture cut short', PNG.subarray(0, -4), 'image-not-whole'],
	['a picture with something behind it', Buffer.concat([PNG, bytesOf('PK')]), 'image-not-whole'],
	['a photograph', JPEG, 'jpeg'],
	['a photograph cut short', JPEG.subarray(0, -2), 'image-not-whole'],
	['a photograph in name only', bytesOf('\xff\xd8\xff<script>\xff\xd9'), 'image-not-whole'],
])('%s', (_name, bytes, expected) => {
	expect(answer(bytes)).toBe(expected);
});

test.each([
	['spaces after a filter', 'pdf-not-checkable'],
	['many places of a first object', 'pdf'],
	['escapes that unpack to tens of megabytes', 'pdf'],
	['a long row of digits', 'pdf-not-checkable'],
] as const)('a file with %s is looked through in time that grows with its size', (name, expected) => {
	const bytes = SLOW_PDFS[name]();
	const before = process.threadCpuUsage();
	expect(answer(bytes)).toBe(expected);
	const { user, system } = process.threadCpuUsage(before);
	// A second at most on the machine where each took 9 to 19; processor time, so that it counts nobody else's.
	expect((user + system) / 1_000_000).toBeLessThan(5);
});

test.each([
	['/#4a#53 (x)', 'pdf-script'],
	['/#4A#53 (x)', 'pdf-script'],
	['/J#53 (x)', 'pdf-script'],
	['/#4a#5 (x)', 'pdf'],
	['/J#5G (x)', 'pdf'],
	['/J## (x)', 'pdf'],
	['/##4aS (x)', 'pdf'],
	['/#2353 (x)', 'pdf'],
	['/EF#', 'pdf'],
])('%s is read as a reader would read it', (name, expected) => {
	expect(answer(pdf(`3 0 obj << /S ${name} >> endobj`))).toBe(expected);
	expect(answer(pdf(packed(`8 0 << /S ${name} >>`)))).toBe(expected);
});

test('the second of two packed streams is looked into as the first is', () => {
	const harmless = packed('8 0 << /Type /Page >>');
	expect(answer(pdf(`${harmless}\n${packed('9 0 << /S /Launch >>')}`))).toBe('pdf-launches');
	expect(answer(pdf(`${harmless}\n${harmless}`))).toBe('pdf');
});

test('a picture is none where only a PDF is asked for', () => {
	expect(checkFile(PNG, ['pdf'], unpacking)).toEqual({
		ok: false,
		refusal: { code: 'wrong-kind', allowed: ['pdf'] },
	});
});

test('what the portal itself draws may be sent back to it', async () => {
	const doc = new PDFDocument({ tagged: true, lang: 'en-GB' });
	const parts: Buffer[] = [];
	doc.on('data', (part: Buffer) => parts.push(part));
	doc.font(readFileSync('templates/pdf/fonts/SourceSans3-Regular.ttf') as never).text('Signed');
	const ended = new Promise((resolve) => doc.on('end', resolve));
	doc.end();
	await ended;
	expect(answer(Buffer.concat(parts))).toBe('pdf');
});

test('whatever is sent, an answer comes, and never that rubbish may be kept', () => {
	fc.assert(
		fc.property(
			fc.uint8Array({ maxLength: 300 }),
			fc.constantFrom('', '%PDF-1.4\n', '\x89PNG\r\n\x1a\n', '\xff\xd8\xff'),
			(noise, start) => {
				expect(FILE_KINDS).not.toContain(answer(Buffer.concat([bytesOf(start), noise, bytesOf('%%EO')])));
			},
		),
	);
});

test.each([
	['Signed copy (final).PDF', 'pdf', 'Signed-copy-final.pdf'],
	['../../etc/passwd', 'pdf', 'passwd.pdf'],
	['C:\\Users\\Ann\\scan.exe', 'pdf', 'scan.pdf'],
	['a"\r\nSet-Cookie: x=1.pdf', 'pdf', 'a-Set-Cookie-x-1.pdf'],
	['Ynys Môn.jpeg', 'jpg', 'Ynys-Mon.jpg'],
	['合同.pdf', 'pdf', 'document.pdf'],
	['tender.pdf.exe', 'pdf', 'tender-pdf.pdf'],
	['terms.docx', 'pdf', 'terms.pdf'],
	['prices.xlsm', 'xlsx', 'prices.xlsx'],
	['', 'png', 'document.png'],
])('%s is kept as a safe name', (sent, ending, kept) => {
	expect(safeFileName(sent, ending)).toBe(kept);
});

test('a safe name is short and made of safe letters, whatever was sent', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (sent) =>
			/^[A-Za-z0-9-]{1,80}\.pdf$/.test(safeFileName(sent, 'pdf')),
		),
		{ numRuns: 50 },
	);
});
