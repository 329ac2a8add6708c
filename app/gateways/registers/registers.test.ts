import { delay, HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { mocked } from '../../../test/mocks/for-test.ts';
import { registerMocks } from '../../../test/mocks/registers.ts';
import { makeRegisters } from './registers.ts';

const registers = makeRegisters({
	charityCommissionKey: 'charity key',
	companiesHouseKey: 'company key',
	timeoutMilliseconds: 300,
});

/** Both registers answer so. */
function answering(answer: () => Response | Promise<Response>) {
	const asked: Request[] = [];
	mocked(
		http.get('https://*', ({ request }) => {
			asked.push(request);
			return answer();
		}),
	);
	return asked;
}

const says =
	(status: number, body: object | string, headers = {}) =>
	(): Response =>
		typeof body === 'string'
			? new HttpResponse(body, { status, headers })
			: HttpResponse.json(body, { status, headers });

test('the registers are asked at their own addresses, as their documentation says', async () => {
	mocked(...registerMocks);
	expect(await registers.lookUp('GB-CHC', '1234567')).toEqual({ outcome: 'found', name: 'CHARITY 1234567' });
	expect(await registers.lookUp('GB-COH', '01234568')).toMatchObject({ outcome: 'removed' });
	expect(await registers.lookUp('GB-COH', '01234569')).toEqual({ outcome: 'not-found', name: '' });
});

test('a charity is asked for by its number and its linked number, with the key in the header', async () => {
	const asked = answering(says(200, { charity_name: 'FREEVA', reg_status: 'R', date_of_removal: null }));
	expect(await registers.lookUp('GB-CHC', '1234567-2')).toEqual({ outcome: 'found', name: 'FREEVA' });
	expect(new URL(asked[0]?.url ?? '').pathname).toBe('/register/api/charitydetails/1234567/2');
	expect(asked[0]?.headers.get('Ocp-Apim-Subscription-Key')).toBe('charity key');
	await registers.lookUp('GB-CHC', '1234567');
	expect(new URL(asked[1]?.url ?? '').pathname).toBe('/register/api/charitydetails/1234567/0');
});

test('a company is asked for with the key as the user', async () => {
	const asked = answering(says(200, { company_name: 'A LIMITED', company_status: 'active' }));
	expect(await registers.lookUp('GB-COH', 'SC123456')).toEqual({ outcome: 'found', name: 'A LIMITED' });
	expect(new URL(asked[0]?.url ?? '').pathname).toBe('/company/SC123456');
	expect(Buffer.from(asked[0]?.headers.get('Authorization')?.slice(6) ?? '', 'base64').toString()).toBe(
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
	[
		'nobody waits for ever',
		() => delay('infinite').then(says(200, {})),
		{ outcome: 'unreachable', name: '' },
	],
])('%s', async (_words, answer, outcome) => {
	answering(answer);
	expect(await registers.lookUp('GB-COH', '01234567')).toEqual(outcome);
});

test('a charity that was removed is told as such', async () => {
	answering(says(200, { charity_name: 'OLD', reg_status: 'RM', date_of_removal: '2020-01-01' }));
	expect(await registers.lookUp('GB-CHC', '1234567')).toEqual({ outcome: 'removed', name: 'OLD' });
});

test('without a key nothing is asked', async () => {
	const made = makeRegisters({ charityCommissionKey: null, companiesHouseKey: null });
	expect([made.isConfigured('GB-CHC'), made.isConfigured('GB-COH')]).toEqual([false, false]);
	expect(await made.lookUp('GB-CHC', '1234567')).toEqual({ outcome: 'unreachable', name: '' });
});
