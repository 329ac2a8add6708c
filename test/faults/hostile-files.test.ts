import { expect, test } from 'vitest';
import { SLOW_PDFS } from '../../app/domain/text/slow-pdfs.test-data.ts';
import { openDatabase } from '../../db/connect.ts';
import { cookieOf } from '../../scripts/faults/browser.ts';
import { ownPortal } from './own-portal.ts';

const own = ownPortal({ ready: 1, drafts: 1 });

const claim = () => {
	const [first] = own().scene.claims;
	if (first === undefined) throw new Error('the scene has a claim');
	return first;
};

/** Sends a file to the claim as its provider would; what came back, and how long it took. */
async function send(name: keyof typeof SLOW_PDFS) {
	const form = new FormData();
	form.append('commandId', `command-${crypto.randomUUID()}`);
	form.append('file', new File([SLOW_PDFS[name]() as Uint8Array<ArrayBuffer>], 'invoice.pdf'));
	const began = performance.now();
	const reply = await fetch(`${own().portal.origin}/claims/${claim().id}/evidence/upload`, {
		method: 'POST',
		redirect: 'manual',
		headers: {
			Origin: own().portal.origin,
			'Sec-Fetch-Site': 'same-origin',
			Cookie: cookieOf(claim().certifier),
		},
		body: form,
	});
	return { status: reply.status, page: await reply.text(), ms: performance.now() - began };
}

/** The longest that another request took, one after the other, while the work went on. */
async function slowestMeanwhile(work: Promise<unknown>): Promise<number> {
	let done = false;
	void work.finally(() => {
		done = true;
	});
	let slowest = 0;
	while (!done) {
		const began = performance.now();
		expect((await fetch(`${own().portal.origin}/readyz`)).status).toBe(200);
		slowest = Math.max(slowest, performance.now() - began);
	}
	return slowest;
}

async function evidenceKept(): Promise<number> {
	const db = openDatabase({ engine: 'sqlite', file: own().file });
	const rows = await db.reader.selectFrom('document').select('hash').orderBy('hash').execute();
	await db.close();
	return rows.length;
}

test('while a file is looked through that was made to take long, everybody else is answered', async () => {
	// Three at once: together they take long enough to be told from the rest of a request.
	const sent = Promise.all(Array.from({ length: 3 }, () => send('escapes that unpack to tens of megabytes')));
	const slowest = await slowestMeanwhile(sent);
	const all = await sent;
	expect(all.map(({ status }) => status)).toEqual([303, 303, 303]);
	expect(slowest).toBeLessThan(Math.max(...all.map(({ ms }) => ms)) / 2);
});

test('a file that cannot be looked into is refused in words, and not kept', async () => {
	const before = await evidenceKept();
	const { status, page } = await send('spaces after a filter');
	expect([status, await evidenceKept()]).toEqual([422, before]);
	expect(page).toMatch(/There is a problem.*packed in a way that the portal cannot look into/s);
});

test('for a claim that has been submitted a file is refused for that, whatever is in it', async () => {
	await own().portal.run(`UPDATE claim SET state = 'submitted' WHERE id = '${claim().id}'`);
	const { status, page } = await send('spaces after a filter');
	expect(status).toBe(422);
	expect(page).not.toMatch(/packed in a way/);
});
