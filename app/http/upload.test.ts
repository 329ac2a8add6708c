import { expect, test } from 'vitest';
import { readUpload } from './upload.ts';
import { wordsOfFile } from './words-of-file.ts';

const post = (parts: readonly (readonly [string, string | File])[]) => {
	const body = new FormData();
	for (const [name, value] of parts) body.append(name, value);
	return new Request('http://portal.invalid/x/upload', { method: 'POST', body });
};
const file = (name: string, content = 'words') => new File([content], name, { type: 'text/html' });
const statusOf = (work: Promise<unknown>): Promise<unknown> =>
	work.then(
		() => 200,
		(thrown: unknown) => (thrown as Response).status,
	);

test('one file is read beside the rest of its form', async () => {
	const { form, file: read } = await readUpload(
		post([
			['commandId', 'abcdefgh'],
			['file', file('a.pdf')],
		]),
	);
	expect(form.get('commandId')).toBe('abcdefgh');
	expect(read).toEqual({
		ok: true,
		value: { fileName: 'a.pdf', bytes: new Uint8Array(Buffer.from('words')) },
	});
});

test('nothing chosen is a refusal in words', async () => {
	const part = (name: string, rest: string) =>
		`--x\r\nContent-Disposition: form-data; name="${name}"${rest}\r\n`;
	const command = part('commandId', '\r\n\r\nabcdefgh');
	const empty = part('file', '; filename=""\r\nContent-Type: application/octet-stream\r\n\r\n');
	for (const body of [`${command}--x--\r\n`, `${command}${empty}--x--\r\n`]) {
		const request = new Request('http://portal.invalid/', {
			method: 'POST',
			body,
			headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
		});
		expect((await readUpload(request)).file).toEqual({ ok: false, refusal: { code: 'no-file' } });
	}
	expect(wordsOfFile({ code: 'no-file' })).toBe('Select a file');
});

test.each([
	[
		'two files',
		[
			['file', file('a.pdf')],
			['file', file('b.pdf')],
		],
	],
	['a file in another box', [['other', file('a.pdf')]]],
	['words in place of a file', [['file', 'words']]],
	['a character that cannot be kept', [['reason', 'a\0b']]],
] as const)('%s is answered with 400', async (_name, parts) => {
	expect(await statusOf(readUpload(post(parts)))).toBe(400);
});

test('a form of another kind, or one that breaks off, is answered with 400', async () => {
	const plain = new Request('http://portal.invalid/', {
		method: 'POST',
		body: new URLSearchParams({ file: 'a' }),
	});
	const broken = new Request('http://portal.invalid/', {
		method: 'POST',
		body: '--x\r\nContent-Dispo',
		headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
	});
	expect([await statusOf(readUpload(plain)), await statusOf(readUpload(broken))]).toEqual([400, 400]);
});

test('a file of the wrong kind is told what it must be', () => {
	expect(wordsOfFile({ code: 'wrong-kind', allowed: ['pdf', 'png', 'jpeg'] })).toBe(
		'The file must be a PDF, a PNG picture or a JPEG photograph',
	);
});
