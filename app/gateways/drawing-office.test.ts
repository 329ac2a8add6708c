import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { type DisclosedText, makeDrawingOffice } from './drawing-office.ts';

/** An office whose thread runs this text. */
function officeRunning(source: string) {
	const folder = mkdtempSync(join(tmpdir(), 'drawing-'));
	const entry = join(folder, 'entry.mjs');
	writeFileSync(entry, `import { parentPort } from 'node:worker_threads';\n${source}`);
	const office = makeDrawingOffice(pathToFileURL(entry));
	onTestFinished(async () => {
		await office.close();
		rmSync(folder, { recursive: true });
	});
	return (text: string) => office.drawBoardReport(text as DisclosedText);
}

const DRAWS = `parentPort.on('message', ({ id, text }) => {
	if (text === 'die') process.exit(1);
	if (text === 'wrong') return parentPort.postMessage({ id, fault: 'no paper' });
	parentPort.postMessage({ id, drawn: { bytes: new TextEncoder().encode(text), appendix: new Uint8Array(), pages: 1, templateVersion: 'x' } });
});`;

const words = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test('several drawings at once each come back to whoever asked', async () => {
	const draw = officeRunning(DRAWS);
	const drawn = await Promise.all(['one', 'two', 'three'].map(draw));
	expect(drawn.map(({ bytes }) => words(bytes))).toEqual(['one', 'two', 'three']);
});

test('a drawing that fails says why, and the next one is drawn', async () => {
	const draw = officeRunning(DRAWS);
	await expect(draw('wrong')).rejects.toThrow('no paper');
	expect(words((await draw('after')).bytes)).toBe('after');
});

test('a thread that dies fails those who wait for it, and another takes its place', async () => {
	const draw = officeRunning(DRAWS);
	await expect(draw('die')).rejects.toThrow('the drawing thread stopped');
	expect(words((await draw('after')).bytes)).toBe('after');
});

test('the portal goes on while a drawing is made', async () => {
	const draw = officeRunning(`parentPort.on('message', ({ id }) => {
		const until = Date.now() + 300;
		while (Date.now() < until);
		parentPort.postMessage({ id, drawn: { bytes: new Uint8Array(), appendix: new Uint8Array(), pages: 1, templateVersion: 'x' } });
	});`);
	let turns = 0;
	const counting = setInterval(() => {
		turns += 1;
	}, 5);
	await draw('slow');
	clearInterval(counting);
	expect(turns).toBeGreaterThan(10);
});
