import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { makeRegisters } from './registers.ts';

async function registers(answer: (request: IncomingMessage, reply: ServerResponse) => void) {
	const asked: IncomingMessage[] = [];
	const server = createServer((request, reply) => {
		asked.push(request);
		answer(request, reply);
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const made = makeRegisters({
		charityCommissionKey: 'charity key',
		companiesHouseKey: 'company key',
		charityCommissionUrl: url,
		companiesHouseUrl: url,
		timeoutMilliseconds: 300,
	});
	return { asked, made };
}

const says =
	(status: number, body: unknown, headers = {}) =>
	(_request: IncomingMessage, reply: ServerResponse) =>
		reply
			.writeHead(status, { 'Content-Type': 'application/json', ...headers })
			.end(typeof body === 'string' ? body : JSON.stringify(body));

test('a charity is asked for by its number and its linked number, with the key in the header', async () => {
	const { asked, made } = await registers(
		says(200, { charity_name: 'FREEVA', reg_status: 'R', date_of_removal: null }),
	);
	expect(await made.lookUp('GB-CHC', '1234567-2')).toEqual({ outcome: 'found', name: 'FREEVA' });
	expect(asked[0]?.url).toBe('/charitydetails/1234567/2');
	expect(asked[0]?.headers['ocp-apim-subscription-key']).toBe('charity key');
	await made.lookUp('GB-CHC', '1234567');
	expect(asked[1]?.url).toBe('/charitydetails/1234567/0');
});

test('a company is asked for with the key as the user', async () => {
	const { asked, made } = await registers(says(200, { company_name: 'A LIMITED', company_status: 'active' }));
	expect(await made.lookUp('GB-COH', 'SC123456')).toEqual({ outcome: 'found', name: 'A LIMITED' });
	expect(asked[0]?.url).toBe('/company/SC123456');
	expect(Buffer.from(asked[0]?.headers.authorization?.slice(6) ?? '', 'base64').toString()).toBe(
		'company key:',
	);
});

test.each([
	['one that is not there is not found', says(404, {}), { outcome: 'not-found', name: '' }],
	[
		'one that was dissolved is removed',
		says(200, { company_name: 'A LIMITED', company_status: 'dissolved' }),
		{ outcome: 'removed', name: 'A LIMITED' },
	],
	['a wrong key counts as unreachable', says(401, {}), { outcome: 'unreachable', name: '' }],
	['so does a fault', says(500, 'no'), { outcome: 'unreachable', name: '' }],
	['so does something else than an answer', says(200, '<html>'), { outcome: 'unreachable', name: '' }],
	[
		'so does an answer without a name',
		says(200, { company_status: 'active' }),
		{ outcome: 'unreachable', name: '' },
	],
	[
		'a redirect is not followed',
		says(302, '', { Location: 'http://127.0.0.1:1/' }),
		{ outcome: 'unreachable', name: '' },
	],
	['nobody waits for ever', () => {}, { outcome: 'unreachable', name: '' }],
])('%s', async (_words, answer, outcome) => {
	const { made } = await registers(answer);
	expect(await made.lookUp('GB-COH', '01234567')).toEqual(outcome);
});

test('a charity that was removed is told as such', async () => {
	const { made } = await registers(
		says(200, { charity_name: 'OLD', reg_status: 'RM', date_of_removal: '2020-01-01' }),
	);
	expect(await made.lookUp('GB-CHC', '1234567')).toEqual({ outcome: 'removed', name: 'OLD' });
});

test('without a key nothing is asked', async () => {
	const made = makeRegisters({
		charityCommissionKey: null,
		companiesHouseKey: null,
		charityCommissionUrl: 'http://127.0.0.1:1',
	});
	expect([made.isConfigured('GB-CHC'), made.isConfigured('GB-COH')]).toEqual([false, false]);
	expect(await made.lookUp('GB-CHC', '1234567')).toEqual({ outcome: 'unreachable', name: '' });
});
