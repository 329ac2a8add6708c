import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { makeReadingOffice } from './reading-office.ts';
import { oneColumn, workbookFile } from './workbook-files.test-data.ts';

const REAL = new URL('../../../scripts/read-workbooks.ts', import.meta.url);
const FILE = workbookFile(oneColumn(['<c><v>12</v></c>']));
const refusedAs = (code: string) => ({ ok: false, refusal: { code } });

function officeAt(entry: URL, longestMs?: number) {
	const office = makeReadingOffice(entry, longestMs);
	onTestFinished(() => office.close());
	return office;
}

/** An office whose thread runs this text before it says that there is nothing in a workbook; `text` is the file. */
function officeRunning(source: string, longestMs?: number) {
	const folder = mkdtempSync(join(tmpdir(), 'reading-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const entry = join(folder, 'entry.mjs');
	writeFileSync(
		entry,
		`import { parentPort } from 'node:worker_threads';
		parentPort.on('message', ({ id, bytes }) => {
			const text = Buffer.from(bytes).toString('latin1');
			${source}
			parentPort.postMessage({ id, read: { ok: true, value: 'nothing' } });
		});`,
	);
	const office = officeAt(pathToFileURL(entry), longestMs);
	return (words: string, by = 'one') => office.read(Buffer.from(`PK\x03\x04${words}`, 'latin1'), by);
}

test('a workbook is read in a thread, and refused there for what is in it', async () => {
	const { read } = officeAt(REAL);
	expect(await read(FILE, 'one')).toMatchObject({
		value: { sheets: [{ rows: [[{ kind: 'number', value: 12 }]] }] },
	});
	const cut = FILE.subarray(0, FILE.length - 9);
	expect(await read(cut, 'one')).toEqual(refusedAs('zip-not-whole'));
});

test('what is told at a glance is refused without the thread', async () => {
	const { read } = officeAt(new URL('file:///no/such/file.mjs'));
	expect(await read(Buffer.from(''), 'one')).toEqual(refusedAs('empty-file'));
	expect(await read(Buffer.from('%PDF-1.7'), 'one')).toMatchObject(refusedAs('wrong-kind'));
});

test('what takes too long or too much memory is refused, and those who wait behind it are answered', async () => {
	const read = officeRunning(
		"while (text.includes('for ever')); const kept = []; while (text.includes('memory')) kept.push(Array(1e5).fill({}));",
		6000,
	);
	const [slow, large, next] = await Promise.all([read('for ever'), read('memory', 'two'), read('after')]);
	expect([slow, large]).toEqual([refusedAs('too-much-to-check'), refusedAs('too-much-to-check')]);
	expect(next).toEqual({ ok: true, value: 'nothing' });
});

test('one organisation waits with three at most, and keeps no other out', async () => {
	const read = officeRunning('const until = Date.now() + 20; while (Date.now() < until);');
	const own = Array.from({ length: 5 }, () => read('own'));
	const other = await read('other', 'two');
	const codes = (await Promise.all(own)).map((one) => (one.ok ? 'read' : one.refusal.code));
	expect(codes).toEqual(['read', 'read', 'read', 'checks-busy', 'checks-busy']);
	expect(other.ok).toBe(true);
	expect((await read('own')).ok).toBe(true);
});
