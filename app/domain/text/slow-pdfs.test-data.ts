import { deflateSync } from 'node:zlib';

const CATALOG = '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n';
const file = (objects: string): Uint8Array =>
	Buffer.from(`%PDF-1.7\n${CATALOG}${objects}\ntrailer << /Root 1 0 R >>\n%%EOF\n`, 'latin1');

const packed = (dictionary: string, content: Uint8Array): string => {
	const stream = deflateSync(content, { level: 6 }).toString('latin1');
	return `7 0 obj\n<< ${dictionary} >>\nstream\n${stream}\nendstream\nendobj`;
};

/** Small files, each made to keep whoever looks through it busy for long: sent by somebody who means no good. */
export const SLOW_PDFS = {
	'spaces after a filter': () =>
		file(
			packed(
				`/Type /ObjStm /N 1 /First 5 /Filter${' '.repeat(200_000)}/FlateDecoder`,
				Buffer.from('8 0 << >>'),
			),
		),
	'many places of a first object': () =>
		file(
			packed(
				`/Type /ObjStm /N 1 ${'/First 5 '.repeat(60_000)}/Filter /FlateDecode`,
				Buffer.from('8 0 << >>'),
			),
		),
	'escapes that unpack to tens of megabytes': (fill = '#41') =>
		file(
			packed(
				'/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode',
				Buffer.concat([Buffer.from('8 0 '), Buffer.alloc(39 * 1024 * 1024, fill, 'latin1')]),
			),
		),
	'a long row of digits': () =>
		file(packed('/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode', Buffer.alloc(39 * 1024 * 1024, '1'))),
} as const;
