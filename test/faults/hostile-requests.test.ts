import { afterEach, expect, test } from 'vitest';
import { cookieOf } from '../../scripts/faults/browser.ts';
import { ownPortal } from './own-portal.ts';
import { type RawReply, rawRequest } from './raw-request.ts';

const own = ownPortal({ ready: 2, drafts: 0 });

const MEGABYTE = 1_000_000;
const CSP =
	"default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;font-src 'self';connect-src 'self';form-action 'self';frame-ancestors 'none';base-uri 'none'";

const sameOrigin = () => ({ Origin: own().portal.origin, 'Sec-Fetch-Site': 'same-origin' });
const FORM = 'application/x-www-form-urlencoded';

/** A POST to the sign-in page, as the browser of somebody who means no good would send it. */
const post = (body: BodyInit, type: string = FORM, path = '/sign-in') =>
	fetch(own().portal.origin + path, {
		method: 'POST',
		redirect: 'manual',
		headers: { ...sameOrigin(), 'Content-Type': type },
		body,
	});

const raw = (...lines: readonly string[]) => {
	const { host } = new URL(own().portal.origin);
	const [first = '', ...rest] = lines;
	return rawRequest(
		own().portal.origin,
		[first, 'Connection: close', ...rest].join('\r\n').replaceAll('HOST', host),
	);
};

/** Whatever was asked, the answer has every header, says what it is, and nothing of how the portal is made. */
async function expectSafe(
	reply: Response | RawReply,
	statuses: readonly number[],
	words?: RegExp,
): Promise<void> {
	const text = reply instanceof Response ? await reply.text() : reply.body;
	expect(statuses, `${reply.status}: ${text.slice(0, 200)}`).toContain(reply.status);
	expect(reply.headers.get('content-security-policy')).toBe(CSP);
	expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
	expect(reply.headers.get('x-frame-options')).toBe('DENY');
	expect(reply.headers.get('referrer-policy')).toBe('same-origin');
	expect(reply.headers.get('cache-control')).toBe('no-store');
	expect(reply.headers.get('x-powered-by') ?? null).toBeNull();
	expect(text).not.toMatch(
		/\n\s+at |node_modules|file:\/\/|\.tsx?:\d|SQLITE|(Type|Range|Reference|Syntax)?Error: (?!Sign in)/,
	);
	expect(text).not.toMatch(/style="|<script>/);
	if (words !== undefined) expect(text).toMatch(words);
}

afterEach(async () => {
	const health = await fetch(`${own().portal.origin}/readyz`);
	expect(health.status).toBe(200);
});

test.each([
	['of no length', ['POST /sign-in HTTP/1.1', 'Host: HOST', 'Sec-Fetch-Site: same-origin', '', ''], 411],
	[
		'sent in chunks',
		[
			'POST /sign-in HTTP/1.1',
			'Host: HOST',
			'Sec-Fetch-Site: same-origin',
			'Transfer-Encoding: chunked',
			'',
			'0',
			'',
			'',
		],
		411,
	],
	[
		'of a length that is no number',
		['POST /sign-in HTTP/1.1', 'Host: HOST', 'Content-Length: 1e3', '', 'x'],
		400,
	],
	['of a negative length', ['POST /sign-in HTTP/1.1', 'Host: HOST', 'Content-Length: -1', '', 'x'], 400],
	[
		'with two lengths',
		['POST /sign-in HTTP/1.1', 'Host: HOST', 'Content-Length: 1', 'Content-Length: 2', '', 'x'],
		400,
	],
	[
		'with a length and chunks',
		['POST / HTTP/1.1', 'Host: HOST', 'Content-Length: 5', 'Transfer-Encoding: chunked', '', '0', '', ''],
		400,
	],
	[
		'of 11 megabytes with a file',
		[
			'POST /agreements/x/signed-copy/upload HTTP/1.1',
			'Host: HOST',
			'Sec-Fetch-Site: same-origin',
			'Content-Length: 11534336',
			'',
			'x',
		],
		413,
	],
	['of 20 gigabytes', ['POST /sign-in HTTP/1.1', 'Host: HOST', 'Content-Length: 20000000000', '', 'x'], 413],
])('a form %s is refused', async (_name, lines, status) => {
	const reply = await raw(...lines);
	await expectSafe(reply, status === 413 ? [403, 413] : [status]);
});

test('a form that is too large is refused with a page that says what to do', async () => {
	await expectSafe(
		await post(`email=${'a'.repeat(2 * MEGABYTE)}`),
		[413],
		/There is too much in the form.*Nothing was saved/s,
	);
});

test.each([
	['GARBAGE'],
	['GET / HTTP/9.9', 'Host: HOST', '', ''],
	['BREW /sign-in HTTP/1.1', 'Host: HOST', '', ''],
	['GET /sign-in HTTP/1.1', 'Host: HOST', `X-Long: ${'a'.repeat(20_000)}`, '', ''],
	['GET /sign-in HTTP/1.1', 'Host: HOST', 'X-Bad\0Name: 1', '', ''],
	['GET /sign-in\0 HTTP/1.1', 'Host: HOST', '', ''],
])('what is not HTTP is told so: %s', async (...lines) => {
	await expectSafe(await raw(...lines, '', ''), [400, 431], /could not be read/);
});

test.each([
	['GET /sign-in HTTP/1.1', '', ''],
	['GET /sign-in HTTP/1.1', 'Host: ', '', ''],
	['GET /sign-in HTTP/1.1', 'Host: a b', '', ''],
	['GET /sign-in HTTP/1.1', 'Host: example.org:99999', '', ''],
	['GET /sign-in HTTP/1.1', 'Host: example.org/elsewhere', '', ''],
	['GET http://elsewhere.example/sign-in HTTP/1.1', 'Host: HOST', '', ''],
	['GET * HTTP/1.1', 'Host: HOST', '', ''],
	['GET /%zz HTTP/1.1', 'Host: HOST', '', ''],
	['GET /programmes/%c3%28 HTTP/1.1', 'Host: HOST', '', ''],
	['GET /assets/portal/x/%ff HTTP/1.1', 'Host: HOST', '', ''],
])('an address that cannot be read is refused: %s %s', async (...lines) => {
	await expectSafe(await raw(...lines), [400]);
});

test.each([
	'/../../etc/passwd',
	'/assets/portal/x/../../../package.json',
	'/assets/portal/x/..%2f..%2f..%2fpackage.json',
	'/assets/portal/x/%2e%2e/%2e%2e/package.json',
	'/assets/portal/x/..\\..\\package.json',
	'/programmes/..%2f..%2fetc%2fpasswd',
	'/.env',
	'/build/server/index.js',
	'/%00',
	'/sign-in%00',
	'/sign-in.data',
	'/sign-in?_data=routes/sign-in/password/route',
	'/__manifest?p=/',
	'//elsewhere.example/sign-in',
	`/${'a'.repeat(8000)}`,
])('there is nothing at %s', async (path) => {
	const cookie = `Cookie: ${cookieOf(own().scene.officer)}`;
	await expectSafe(await raw(`GET ${path} HTTP/1.1`, 'Host: HOST', cookie, '', ''), [400, 404]);
});

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'TRACE'])('%s is not done', async (method) => {
	await expectSafe(
		await raw(
			`${method} /sign-in HTTP/1.1`,
			'Host: HOST',
			'Sec-Fetch-Site: same-origin',
			'Content-Length: 0',
			'',
			'',
		),
		[405],
	);
});

test('a form sent to a page that has none is refused', async () => {
	await expectSafe(
		await post('a=b', FORM, '/demonstration-people'),
		[405],
		/There is no form at this address/,
	);
	await expectSafe(await post('a=b', FORM, '/nowhere'), [404]);
});

test.each([
	[{ 'Sec-Fetch-Site': 'cross-site' }],
	[{ 'Sec-Fetch-Site': 'same-site' }],
	[{ 'Sec-Fetch-Site': 'none' }],
	[{ Origin: 'https://elsewhere.example' }],
	[{ Origin: 'null' }],
	[{ Origin: 'not an address' }],
	[{}],
])('a form from elsewhere is refused: %s', async (headers) => {
	const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
	await expectSafe(
		await raw('POST /sign-in HTTP/1.1', 'Host: HOST', ...lines, 'Content-Length: 0', '', ''),
		[403],
		/did not come from a page of this portal/,
	);
});

test('headers that a proxy would set are not believed of a stranger', async () => {
	const lines = [
		'X-Forwarded-Host: elsewhere.example:99999',
		'X-Forwarded-Proto: https',
		'X-Forwarded-For: 1.2.3.4',
		'Forwarded: host=elsewhere.example',
	];
	await expectSafe(await raw('GET /sign-in HTTP/1.1', 'Host: HOST', ...lines, '', ''), [200]);
});

const boundary = 'multipart/form-data; boundary=x';
test.each<[string, string, string]>([
	['of no type', '', 'email=a'],
	['of JSON', 'application/json', '{"email":"a"}'],
	['of plain text', 'text/plain', 'email=a'],
	['of a type that only begins as a form', 'application/x-www-form-urlencodedx', 'email=a'],
	['in parts without an end', boundary, '--x\r\nContent-Disposition: form-data; name="email"\r\n\r\na'],
	['in parts that are none', boundary, 'nothing of the kind'],
	['in parts without a boundary', 'multipart/form-data', '--x\r\n\r\n--x--'],
	[
		'with a file in it',
		boundary,
		'--x\r\nContent-Disposition: form-data; name="email"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\na\r\n--x--\r\n',
	],
	['with a field the page does not ask for', FORM, 'email=a%40example.org&password=b&role=administrator'],
	['that reaches for the prototype', FORM, '__proto__[admin]=1&email=a%40example.org&password=b'],
	['with a null byte', FORM, 'email=a%00b%40example.org&password=x%00'],
	['with a list of a thousand million entries', FORM, 'email[1000000000]=a&password=b'],
	['with 6,000 fields', FORM, Array.from({ length: 6000 }, (_, n) => `f${n}=1`).join('&')],
	['with one field 100,000 times', FORM, Array.from({ length: 100_000 }, () => 'email=a').join('&')],
])('a form %s is refused', async (_name, type, body) => {
	await expectSafe(await post(new Blob([body]), type), [400, 422], /The form|There is a problem/);
});

test.each([
	['invalid UTF-8', 'email=%ff%fe%80&password=x'],
	['broken percent-encoding', 'email=%zz%&password=%'],
	['emoji', `email=${encodeURIComponent('👩‍👩‍👧‍👦@example.org')}&password=${encodeURIComponent('🐟🎏')}`],
	['100,000 characters', `email=${'a'.repeat(100_000)}&password=${'b'.repeat(100_000)}`],
	['markup', `email=${encodeURIComponent('"><script>alert(1)</script>')}&password=x`],
	['a lone surrogate', 'email=%ed%a0%80&password=x'],
	['right-to-left marks', `email=${encodeURIComponent('\u202Emoc.elpmaxe@a')}&password=x`],
])('a sign-in of %s is refused in words, and what was typed is only text', async (_name, body) => {
	await expectSafe(await post(body), [422], /There is a problem/);
});

test.each([
	'https://elsewhere.example/',
	'//elsewhere.example/',
	'/\\elsewhere.example/',
	'/\t/elsewhere.example/',
	'javascript:alert(1)',
	'/programmes\r\nSet-Cookie: a=b',
	'/%0d%0aSet-Cookie:%20a=b',
	`/${'a'.repeat(5000)}`,
])('the way back after signing in stays in the portal: %j', async (to) => {
	const { officer } = own().scene;
	const address = `${own().portal.origin}/sign-in?to=${encodeURIComponent(to)}`;
	const reply = await fetch(address, { redirect: 'manual', headers: { Cookie: cookieOf(officer) } });
	expect(reply.status).toBe(303);
	expect(reply.headers.get('set-cookie')).toBeNull();
	const location = new URL(reply.headers.get('location') ?? '', own().portal.origin);
	expect(location.origin).toBe(own().portal.origin);
});

test.each([
	['none', ''],
	['another name’s', 'session=abc'],
	['nonsense', '__Host-session=../../../etc/passwd'],
	['of 4,000 characters', `__Host-session=${'a'.repeat(4000)}`],
	['SQL', "__Host-session=' OR 1=1 --"],
])('a session cookie that is %s signs nobody in', async (_name, cookie) => {
	const reply = await fetch(`${own().portal.origin}/programmes`, {
		redirect: 'manual',
		headers: cookie === '' ? {} : { Cookie: cookie },
	});
	expect(reply.headers.get('location')).toBe('/sign-in?to=%2Fprogrammes');
	await expectSafe(reply, [303]);
});

test('pages of a signed-in person, their errors included, are not kept by anybody', async () => {
	for (const [path, status] of [
		['/programmes', 200],
		['/programmes/no-such-programme', 404],
		['/people', 404],
	] as const) {
		await expectSafe(
			await fetch(own().portal.origin + path, { headers: { Cookie: cookieOf(own().scene.officer) } }),
			[status, 403],
		);
	}
});
