import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { MOST_FILE_BYTES } from '../domain/text/check-file.ts';
import { docx } from '../domain/text/office-files.test-data.ts';
import { SLOW_PDFS } from '../domain/text/slow-pdfs.test-data.ts';
import { makeCheckingOffice } from './checking-office.ts';

const REAL = new URL('../../scripts/check-files.ts', import.meta.url);
const PDF = Buffer.from('%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n');
const KEPT = { ok: true, value: { kind: 'pdf', mediaType: 'application/pdf' } };
const refusedAs = (code: string) => ({ ok: false, refusal: { code } });

function officeAt(entry: URL, longestMs?: number) {
	const office = makeCheckingOffice(entry, longestMs);
	onTestFinished(() => office.close());
	return (bytes: Uint8Array, by?: string) => office.check(bytes, ['pdf', 'docx'], by);
}

/** An office whose thread runs this text before it says that a file may be kept; `text` is the file. */
function officeRunning(source: string, longestMs?: number) {
	const folder = mkdtempSync(join(tmpdir(), 'checking-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const entry = join(folder, 'entry.mjs');
	writeFileSync(
		entry,
		`import { parentPort } from 'node:worker_threads';
		parentPort.on('message', ({ id, bytes }) => {
			const text = Buffer.from(bytes).toString('latin1');
			${source}
			parentPort.postMessage({ id, checked: ${JSON.stringify(KEPT)} });
		});`,
	);
	const check = officeAt(pathToFileURL(entry), longestMs);
	return (words: string, by?: string) => check(Buffer.from(`%PDF-${words}`), by);
}

test('a file is looked through, and refused for what is in it', async () => {
	const check = officeAt(REAL);
	expect(await check(PDF)).toEqual(KEPT);
	expect(await check(Buffer.from('%PDF-1.7\n<< /S /JavaScript >>\n%%EOF'))).toEqual(refusedAs('pdf-script'));
});

test('a document is looked through in the same thread', async () => {
	const check = officeAt(REAL);
	expect(await check(docx())).toMatchObject({ ok: true, value: { kind: 'docx' } });
	expect(await check(docx({ more: [{ name: 'word/vbaProject.bin', content: 'x' }] }))).toEqual(
		refusedAs('office-macros'),
	);
});

test('what is told at a glance is refused without the thread', async () => {
	const check = officeAt(new URL('file:///no/such/file.mjs'));
	expect(await check(Buffer.from(''))).toEqual(refusedAs('empty-file'));
	expect(await check(Buffer.from('MZ'))).toMatchObject(refusedAs('wrong-kind'));
});

test('the portal goes on while a file is looked through, however it is made', async () => {
	const check = officeAt(REAL);
	const bytes = SLOW_PDFS['escapes that unpack to tens of megabytes']();
	let turns = 0;
	const counting = setInterval(() => {
		turns += 1;
	}, 5);
	expect(await check(bytes)).toEqual(KEPT);
	clearInterval(counting);
	expect(turns).toBeGreaterThan(10);
});

test('what takes too long is refused, and those who wait behind it are answered', async () => {
	const check = officeRunning("while (text.includes('for ever'));", 6000);
	const [slow, next] = await Promise.all([check('for ever'), check('after')]);
	expect(slow).toEqual(refusedAs('too-much-to-check'));
	expect(next).toEqual(KEPT);
});

test('what takes too much memory is refused, and those who wait behind it are answered', async () => {
	const check = officeRunning(
		"const held = []; while (text.includes('hoard')) held.push(new Array(1_000_000).fill(id));",
		600_000,
	);
	const [large, next] = await Promise.all([check('hoard'), check('after')]);
	expect(large).toEqual(refusedAs('too-much-to-check'));
	expect(next).toEqual(KEPT);
});

test.each([
	['letters', '#41 ', KEPT],
	['a picture’s bytes', '\x80\x93 ', KEPT],
	['first objects', '/First 1 ', refusedAs('pdf-not-checkable')],
])(
	'the largest file that may be sent, full of %s, with all that may be unpacked from it, is within the limits',
	async (_name, fill, expected) => {
		const check = officeAt(REAL);
		const slow = Buffer.from(SLOW_PDFS['escapes that unpack to tens of megabytes'](fill));
		const body = Buffer.alloc(MOST_FILE_BYTES - slow.length, fill, 'latin1');
		body.write('%PDF-1.7\n');
		expect(await check(Buffer.concat([body, slow]))).toEqual(expected);
	},
	90_000,
);

test('a few wait for their turn; whoever comes when many wait is asked to come again', async () => {
	const check = officeRunning('for (const until = Date.now() + 50; Date.now() < until;);');
	const all = await Promise.all(Array.from({ length: 10 }, (_, n) => check(`${n}`)));
	expect(all.filter(({ ok }) => ok)).toHaveLength(8);
	expect(all.slice(8)).toEqual([refusedAs('checks-busy'), refusedAs('checks-busy')]);
	expect(await check('later')).toEqual(KEPT);
});

test('a thread that breaks is a fault, and no file is kept for it', async () => {
	const check = officeRunning("if (text.includes('break')) throw new Error('broken');");
	await expect(check('break')).rejects.toThrow('broken');
	expect(await check('after')).toEqual(KEPT);
});

test('who sends many at once keeps nobody else from sending, and may send again once theirs are looked through', async () => {
	const check = officeRunning('');
	const own = await Promise.all(['a', 'b', 'c', 'd'].map((words) => check(words, 'one')));
	expect(own).toEqual([KEPT, KEPT, refusedAs('checks-busy'), refusedAs('checks-busy')]);
	const both = Promise.all([check('e', 'one'), check('f', 'one'), check('g', 'one'), check('h', 'other')]);
	expect(await both).toEqual([KEPT, KEPT, refusedAs('checks-busy'), KEPT]);
});
