import { type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import express from 'express';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesUnder, parsed } from '../../test/setup/source-files.ts';
import map from '../routes.ts';
import { compressPages, WITH_SECRETS } from './compress-pages.ts';

const PAGE = `<!DOCTYPE html>${'<p>28 of 47 partners were contacted.</p>'.repeat(100)}`;
const app = express();
app.use(compressPages());
app.use((asked, response) => {
	if (asked.path.endsWith('/pdf')) response.type('pdf').send(Buffer.from(PAGE));
	else response.type('html').send(asked.path.endsWith('/short') ? '<p>Yes</p>' : PAGE);
});
const server = app.listen(0, '127.0.0.1');
let port = 0;
beforeAll(() => {
	port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

interface Answered {
	readonly headers: IncomingHttpHeaders;
	readonly bytes: Buffer;
}

const ask = (path: string, headers: Record<string, string>): Promise<Answered> =>
	new Promise((resolve, reject) => {
		request({ port, host: '127.0.0.1', path, headers }, (reply) => {
			const parts: Buffer[] = [];
			reply.on('data', (part: Buffer) => parts.push(part));
			reply.on('end', () => resolve({ headers: reply.headers, bytes: Buffer.concat(parts) }));
		})
			.on('error', reject)
			.end();
	});

const encodingOf = async (path: string, headers: Record<string, string>) =>
	(await ask(path, headers)).headers['content-encoding'] ?? null;

const BROWSER = { 'accept-encoding': 'gzip, deflate, br', 'sec-fetch-site': 'same-origin' };

describe('a page', () => {
	test('is compressed by what the browser asks for, and is the same page', async () => {
		const br = await ask('/returns', BROWSER);
		expect(br.headers['content-encoding']).toBe('br');
		expect(br.headers.vary).toContain('Accept-Encoding');
		expect(brotliDecompressSync(br.bytes).toString()).toBe(PAGE);
		expect(br.bytes.length).toBeLessThan(PAGE.length / 10);
		const gzip = await ask('/returns', { ...BROWSER, 'accept-encoding': 'gzip' });
		expect(gzip.headers['content-encoding']).toBe('gzip');
		expect(gunzipSync(gzip.bytes).toString()).toBe(PAGE);
	});

	test('is not where the browser asks for none, nor where there is little of it or it is packed already', async () => {
		expect(await encodingOf('/returns', { 'sec-fetch-site': 'same-origin' })).toBeNull();
		expect(await encodingOf('/returns/short', BROWSER)).toBeNull();
		expect(await encodingOf('/board-reports/x/pdf', BROWSER)).toBeNull();
	});

	test('is when the person asked for it, and not when another site did or the browser does not say', async () => {
		const asked = (site: string) => encodingOf('/returns?q=guess', { ...BROWSER, 'sec-fetch-site': site });
		expect(await asked('none')).toBe('br');
		for (const site of ['cross-site', 'same-site', '']) expect(await asked(site)).toBeNull();
		expect(await encodingOf('/returns', { 'accept-encoding': 'br' })).toBeNull();
	});

	test.each(
		WITH_SECRETS.map((first) => [first]),
	)('under /%s is not compressed, however its address is written', async (first) => {
		const ways = [`/${first}`, `/${first}/x/y?to=guess`, `//${first.toUpperCase()}/`, `/${first}?to=guess`];
		const encoded = `/%${first.charCodeAt(0).toString(16)}${first.slice(1)}/x`;
		for (const path of [...ways, encoded]) expect(await encodingOf(path, BROWSER)).toBeNull();
	});
});

/** What makes, keeps, reads or sends a thing that lets somebody in, or reads a bid. */
const SECRET =
	/operations\/(one-time-code|password|device-recovery|session|mail|bid)\/|operations\/person\/(invite-|list-demonstration-people)|operations\/tender\/(publish-tender|open-envelopes|enrol-opener|change-opener-passphrase)/;

test('every page that touches what lets somebody in stands where nothing is compressed', () => {
	const touching = filesUnder('app/routes', /^(route|view|page|form)\.tsx?$/).filter((file) =>
		parsed(file).statements.some(
			(statement) =>
				ts.isImportDeclaration(statement) &&
				SECRET.test((statement.moduleSpecifier as ts.StringLiteral).text),
		),
	);
	const folders = new Set(touching.map((file) => file.slice('app/'.length, file.lastIndexOf('/'))));
	const addresses = map
		.filter(({ file }) => folders.has(file.slice(0, file.lastIndexOf('/'))))
		.map(({ path = '' }) => path.split('/')[0] ?? '');
	expect(folders.size).toBeGreaterThan(15);
	expect([...new Set(addresses)].filter((first) => !WITH_SECRETS.includes(first))).toEqual([]);
	// None of them is there for nothing.
	expect(WITH_SECRETS.filter((first) => !addresses.includes(first))).toEqual([]);
});
