import { connect } from 'node:net';
import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { cookieOf } from '../../scripts/faults/browser.ts';
import { ownPortal } from './own-portal.ts';

process.env.LONGEST_REQUEST_MS = '5000';
const own = ownPortal({ ready: 1, drafts: 1 });
const GIGABYTES = 10_000_000_000;
const claim = () => {
	const [first] = own().scene.claims;
	if (first === undefined) throw new Error('the scene has a claim');
	return first;
};
const upload = () => `/claims/${claim().id}/evidence/upload`;
/** The other address that a provider sends a file to. */
const workbook = () => {
	const [draft] = own().scene.drafts;
	if (draft === undefined) throw new Error('the scene has a draft');
	return { path: `/returns/${draft.id}/workbook/upload`, by: draft.preparer };
};

interface Poured {
	/** What was answered, from its first line; '' where the connection was only cut. */
	readonly answered: string;
	readonly sentBytes: number;
	readonly ms: number;
}

/** Sends the head, then `piece` as often as the other side takes it, until it answers and closes. */
function pour(
	head: readonly string[],
	piece: Buffer,
	everyMs = 0,
	{ path, by } = { path: upload(), by: claim().certifier },
): Promise<Poured> {
	const { hostname, port, host, origin } = new URL(own().portal.origin);
	const began = performance.now();
	return new Promise((resolve) => {
		let answered = '';
		let isOver = false;
		const socket = connect(Number(port), hostname);
		const done = () => {
			if (isOver) return;
			isOver = true;
			socket.destroy();
			resolve({ answered, sentBytes: socket.bytesWritten, ms: performance.now() - began });
		};
		const go = () => {
			if (isOver) return;
			if (everyMs > 0) {
				socket.write(piece);
				setTimeout(go, everyMs);
			} else if (socket.write(piece)) setImmediate(go);
			else socket.once('drain', go);
		};
		socket.on('data', (bytes) => (answered += bytes.toString()));
		for (const event of ['end', 'close', 'error']) socket.on(event, done);
		socket.write(
			[
				`POST ${path} HTTP/1.1`,
				`Host: ${host}`,
				`Origin: ${origin}`,
				'Sec-Fetch-Site: same-origin',
				`Cookie: ${cookieOf(by)}`,
				'Content-Type: multipart/form-data; boundary=x',
				...head,
				'',
				'',
			].join('\r\n'),
		);
		go();
	});
}

const MEGABYTE = Buffer.alloc(1_000_000, 'x');

test('a body of 10 GB is refused by what it says of its length, before it is read', async () => {
	for (const to of [undefined, workbook()]) {
		const { answered, sentBytes } = await pour([`Content-Length: ${GIGABYTES}`], MEGABYTE, 0, to);
		if (answered !== '') expect(answered).toMatch(/^HTTP\/1\.1 413 /);
		// What the two sides' buffers hold, and no more.
		expect(sentBytes).toBeLessThan(60_000_000);
	}
	expect((await fetch(`${own().portal.origin}/readyz`)).status).toBe(200);
});

test('a body that does not say how long it is is refused before it is read, however long it goes on', async () => {
	const piece = Buffer.concat([Buffer.from('f4240\r\n'), MEGABYTE, Buffer.from('\r\n')]);
	const { answered, sentBytes } = await pour(['Transfer-Encoding: chunked'], piece);
	if (answered !== '') expect(answered).toMatch(/^HTTP\/1\.1 411 /);
	expect(sentBytes).toBeLessThan(60_000_000);
});

test('a file that trickles in is cut off in the end, and keeps nobody waiting meanwhile', async () => {
	const trickling = pour(['Content-Length: 1000000'], Buffer.from('x'), 200);
	let slowest = 0;
	for (let asked = 0; asked < 20; asked += 1) {
		const began = performance.now();
		expect((await fetch(`${own().portal.origin}/readyz`)).status).toBe(200);
		slowest = Math.max(slowest, performance.now() - began);
	}
	expect(slowest).toBeLessThan(5_000);
	const { answered, ms } = await trickling;
	expect(answered === '' || /^HTTP\/1\.1 408 /.test(answered)).toBe(true);
	expect(ms).toBeLessThan(120_000);
}, 180_000);
