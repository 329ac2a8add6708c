import { expect, test } from 'vitest';
import { bidKeyCookie, bidKeyIn, NO_BID_KEY } from './bid-key-cookie.ts';

type Asks = Parameters<typeof bidKeyIn>[0];

const asks = (session: string, cookie = '', sealingKey = 'a key for tests that is long enough') =>
	({
		request: new Request('https://portal.example/bids', { headers: { Cookie: cookie } }),
		services: { config: { sealingKey } },
		context: { session: { tokenHash: session } },
	}) as unknown as Asks;

const set = bidKeyCookie(asks('one'), 'a-tender', 'AGE-SECRET-KEY-1ABC');
const sent = set.split(';')[0] ?? '';

test('a bid’s key is sealed in its cookie, which is sent over HTTPS to this host alone and read by no script', () => {
	expect(set).toMatch(/^__Host-bid-key=[\w-]+; Path=\/; Secure; HttpOnly; SameSite=Strict$/);
	expect(Buffer.from(sent.split('=')[1] ?? '', 'base64url').toString('latin1')).not.toContain('AGE-SECRET');
	expect(NO_BID_KEY).toContain('Max-Age=0');
});

test('it is found again in the session that it was set in, and in no other: not of another person, not after signing out and in again', () => {
	const key = { tenderId: 'a-tender', secret: 'AGE-SECRET-KEY-1ABC', session: 'one' };
	expect(bidKeyIn(asks('one', `__Host-session=abc; ${sent}`))).toEqual(key);
	expect(bidKeyIn(asks('another', sent))).toBeNull();
	expect(bidKeyIn(asks('one'))).toBeNull();
});

test.each([
	['sealed under another key', asks('one', sent, 'another key that is long enough too')],
	['changed', asks('one', `${sent.slice(0, -3)}AAA`)],
	['cut short', asks('one', '__Host-bid-key=abc')],
	['under another name', asks('one', sent.replace('__Host-', 'x__Host-'))],
])('%s, it is nothing', (_what, asked) => expect(bidKeyIn(asked)).toBeNull());
