import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { expect, onTestFinished, test } from 'vitest';
import { makeMetrics } from '../gateways/metrics.ts';
import { newId } from '../gateways/secrets.ts';
import map from '../routes.ts';
import { logFault } from './fault-page.ts';
import { isFromHere } from './from-here.ts';
import { logRequests, referenceOf } from './request-log.ts';
import { NO_ROUTE, routePatterns } from './route-pattern.ts';

const patternOf = routePatterns(
	Object.fromEntries(
		map.map(({ path, index }, at) => [String(at), { path, index: index ?? false, id: String(at) }]),
	) as never,
);

test.each([
	['/', '/'],
	['/returns/abc', '/returns/:id'],
	['/Returns//abc/', '/returns/:id'],
	['/tenders/abc/lots/add', '/tenders/:tender/lots/add'],
	['/tenders/abc/lots/def', '/tenders/:tender/lots/:lot'],
	['/invitation/secret', '/invitation/:token'],
	['/nothing/secret', NO_ROUTE],
	['/.env', NO_ROUTE],
])('%s is %s in the log', (path, expected) => {
	expect(patternOf(path)).toBe(expected);
});

test('every address of the map is found under its own name', () => {
	const missed = map
		.map(({ path }) => `/${path ?? ''}`)
		.filter((path) => patternOf(path.replaceAll(/:\w+/g, 'qqq')) !== path);
	expect(map.length).toBeGreaterThan(300);
	expect(missed).toEqual([]);
});

interface Line {
	readonly level: string;
	readonly facts: Readonly<Record<string, unknown>>;
}

async function aServer() {
	const lines: Line[] = [];
	const write = (level: string) => (facts: object) => void lines.push({ level, facts: { ...facts } });
	const log = { info: write('info'), warn: write('warn'), error: write('error') };
	const metrics = makeMetrics();
	const app = express();
	app.use(logRequests({ ids: { next: newId, token: newId }, log, metrics }, patternOf));
	app.get('/returns/slow', () => {});
	app.get('/returns/fails', (request, response) => {
		const context = { services: { ids: { next: newId }, log } as never, path: request.url, fault: null };
		const said = logFault({ ...context, reference: referenceOf(request) }, new Error('broken'), 'GET');
		response.status(said.status).send(said.words.join(' '));
	});
	app.use((_request, response) => void response.send('ok'));
	const server = createServer(app);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return { lines, metrics, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

test('a request is one line: its reference, method, address in the map, status and time; nothing that was typed', async () => {
	const { lines, origin } = await aServer();
	const reply = await fetch(`${origin}/returns/secret-id?word=secret-word`);
	await expect.poll(() => lines).toHaveLength(1);
	const [{ level, facts } = { level: '', facts: {} }] = lines;
	expect([level, Object.keys(facts)]).toEqual(['info', ['reference', 'method', 'route', 'status', 'ms']]);
	expect(facts).toMatchObject({ method: 'GET', route: '/returns/:id', status: 200 });
	expect(reply.headers.get('x-request-reference')).toBe(facts.reference);
	expect(JSON.stringify(lines)).not.toMatch(/secret/);
});

test('two requests have two references, and nobody chooses theirs', async () => {
	const { lines, origin } = await aServer();
	for (let sent = 0; sent < 2; sent += 1)
		await fetch(`${origin}/returns`, { headers: { 'X-Request-Reference': 'mine' } });
	await expect.poll(() => lines).toHaveLength(2);
	expect(new Set([...lines.map(({ facts }) => facts.reference), 'mine']).size).toBe(3);
});

test('a page that says that something failed shows the reference of its request, which the log has beside the fault', async () => {
	const { lines, origin } = await aServer();
	const reply = await fetch(`${origin}/returns/fails`);
	const reference = reply.headers.get('x-request-reference') ?? '';
	expect([reply.status, (await reply.text()).endsWith(`this reference: ${reference}`)]).toEqual([500, true]);
	await expect.poll(() => lines).toHaveLength(2);
	expect(lines.map(({ level, facts }) => [level, facts.reference])).toEqual([
		['error', reference],
		['error', reference],
	]);
});

test('a request whose sender has gone is written down as that; assets and probes are not written down, and are counted', async () => {
	const { lines, metrics, origin } = await aServer();
	const gone = get(`${origin}/returns/slow`);
	gone.on('error', () => {});
	await new Promise((resolve) => setTimeout(resolve, 100));
	gone.destroy();
	for (const path of ['/healthz', '/assets/portal/0/x.css', '/no-such-thing']) await fetch(origin + path);
	await expect.poll(() => lines).toHaveLength(2);
	expect(lines.map(({ facts }) => [facts.route, facts.status]).sort()).toEqual([
		['/returns/:id', 499],
		['none', 200],
	]);
	const { text } = await metrics.write([]);
	expect(text).toContain('portal_requests_total{route="/healthz",method="GET",status="200"} 1');
	expect(text).toContain('portal_requests_total{route="asset",method="GET",status="200"} 1');
	expect(text).toContain('portal_requests_total{route="none",method="GET",status="200"} 1');
	expect(text).not.toContain('no-such-thing');
});

test.each<[string | undefined, Readonly<Record<string, string>>, boolean]>([
	['127.0.0.1', {}, true],
	['::1', {}, true],
	['::ffff:127.0.0.1', {}, true],
	['192.0.2.1', {}, false],
	[undefined, {}, false],
	['127.0.0.1', { 'x-forwarded-for': '127.0.0.1' }, false],
	['127.0.0.1', { forwarded: 'for=127.0.0.1' }, false],
	['127.0.0.1', { via: '1.1 proxy' }, false],
])('whether %s with %j asks on this machine: %s', (peer, headers, expected) => {
	expect(isFromHere(peer, headers)).toBe(expected);
});
