import { readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withPortalFont } from './govuk-styles.ts';
import { assetUrl, staticFiles } from './static-files.ts';

const server = express().use(staticFiles()).listen(0, '127.0.0.1');
let origin = '';
beforeAll(async () => {
	await new Promise<void>((resolve) =>
		server.listening ? resolve() : server.once('listening', () => resolve()),
	);
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test.each([
	'govuk-frontend.min.css',
	'portal.css',
	'portal.js',
	'icon.svg',
])('%s is served, whole and typed, to be kept for ever', async (name) => {
	const reply = await fetch(origin + assetUrl(name));
	expect(reply.status).toBe(200);
	expect(reply.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
	expect(reply.headers.get('content-type')).toMatch(
		/^(text\/css|text\/javascript|image\/svg\+xml); charset=utf-8$/,
	);
	expect((await reply.text()).length).toBeGreaterThan(100);
});

test.each(['br', 'gzip', 'identity'])('the same bytes come out of %s', async (encoding) => {
	const plain = await (
		await fetch(origin + assetUrl('portal.css'), { headers: { 'accept-encoding': 'identity' } })
	).text();
	const reply = await fetch(origin + assetUrl('portal.css'), { headers: { 'accept-encoding': encoding } });
	expect(reply.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
	expect(await reply.text()).toBe(plain);
});

test("a page from before an upgrade gets today's file and is not told to keep it", async () => {
	const reply = await fetch(`${origin}/assets/portal/AAAAAAAAAAAAAAAA/portal.css`);
	expect(reply.status).toBe(200);
	expect(reply.headers.get('cache-control')).toBe('no-cache');
});

test.each([
	'README.md',
	'../http/static-files.ts',
	'..%2f..%2fpackage.json',
	'elements',
	'',
	'constructor',
])('%j is not served', async (name) => {
	expect((await fetch(`${origin}/assets/portal/x/${name}`)).status).toBe(404);
});

test('an asset that is not there is a fault in the code that names it', () => {
	expect(() => assetUrl('nothing.css')).toThrow('no such asset: nothing.css');
});

test('what belongs to gov.uk is taken out of its style sheet, and a sheet that has changed stops the start', async () => {
	const styles = await (await fetch(origin + assetUrl('govuk-frontend.min.css'))).text();
	expect(styles).toContain('.govuk-button');
	expect(styles).not.toMatch(/GDS Transport|@font-face|crest|url\(\/assets/);
	expect(() => withPortalFont('.x{font-family:"Other",GDS Transport,sans-serif}')).toThrow('GDS Transport');
});

test('every style sheet of ours is in the one that is served, the paper ones last', async () => {
	const served = await (await fetch(origin + assetUrl('portal.css'))).text();
	const folder = new URL('../assets/styles/', import.meta.url);
	const sheets = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
	expect(sheets.filter((sheet) => !served.includes(sheet))).toEqual([]);
	expect(served.endsWith(readFileSync(new URL('print.css', folder), 'utf8'))).toBe(true);
});
