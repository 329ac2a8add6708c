import { expect, test } from 'vitest';
import { sqliteOnly } from '../../../test/setup/test-database.ts';
import { verifyReceipt } from '../../operations/bid/verify-receipt.ts';
import { AFTER, LOT, on, published } from '../../operations/tender/tenders.test-data.ts';
import { browserOf, DECLARED, startIn, writeAllIn } from './bids.test-data.ts';

const makeDb = sqliteOnly();
const SAFETY = 'parts/answer%3Asafety';

test('a bid’s code is shown once, to whoever starts the first bid; a second start leads to the bid that is there', async () => {
	const it = await published(await makeDb());
	const preparer = browserOf(it, it.bidder.preparer);
	const address = `/open-tenders/${it.slug}/lots/${LOT}/bid`;
	const opened = await preparer.open(address);
	expect(opened.text).toContain('shows your bid code, once');
	const first = await preparer.send(address, opened);
	expect(first.text).toMatch(/[a-z2-9]{5}(-[a-z2-9]{5}){4}/);
	const path = /href="(\/bids\/[a-z0-9]+)"/.exec(first.html)?.[1];
	for (const again of [
		await preparer.send(address, opened),
		await preparer.open(address),
		await browserOf(it, it.bidder.certifier).open(address),
	])
		expect(again).toMatchObject({ status: 303, location: path, html: '' });
	expect((await preparer.open(path ?? '')).text).not.toMatch(/[a-z2-9]{5}(-[a-z2-9]{5}){4}/);
});

test('a part is saved sealed and read back in this browser; another browser asks for the code and shows nothing', async () => {
	const it = await published(await makeDb());
	const preparer = browserOf(it, it.bidder.preparer);
	const { path, code } = await startIn(preparer, it);
	const page = await preparer.open(`${path}/${SAFETY}`);
	const words = 'We ring her before he comes: a canary in Kings Norton.';
	const saved = await preparer.send(`${path}/${SAFETY}`, page, { words });
	expect(saved).toMatchObject({ status: 303, location: path });
	const again = await preparer.open(`${path}/${SAFETY}`);
	expect(again.text).toContain('a canary in Kings Norton');
	expect(again.text).toContain('11 words saved so far');
	expect((await preparer.open(path)).text).toContain('11 of at most 500 words');

	const certifier = browserOf(it, it.bidder.certifier);
	expect((await certifier.open(path)).text).toContain('Your bid code has not been entered');
	for (const inside of [SAFETY, 'parts/price', 'submit'])
		expect(await certifier.open(`${path}/${inside}`)).toMatchObject({
			status: 303,
			location: `${path}/unlock`,
			html: '',
		});
	const unlock = await certifier.open(`${path}/unlock`);
	const wrong = await certifier.send(`${path}/unlock`, unlock, { code: 'aaaaa-bbbbb-ccccc-ddddd-eeeee' });
	expect(wrong).toMatchObject({ status: 422 });
	expect(wrong.text).toContain('The bid code is not right');
	const typed = code.toUpperCase().replaceAll('-', ' ');
	expect(await certifier.send(`${path}/unlock`, unlock, { code: typed })).toMatchObject({ location: path });
	expect((await certifier.open(`${path}/${SAFETY}`)).text).toContain('a canary in Kings Norton');
});

test('what was typed stays: too many words, a part that somebody else saved, a browser without the key', async () => {
	const it = await published(await makeDb());
	const preparer = browserOf(it, it.bidder.preparer);
	const { path, code } = await startIn(preparer, it);
	const empty = await preparer.open(`${path}/${SAFETY}`);
	const long = 'word '.repeat(501);
	const tooLong = await preparer.send(`${path}/${SAFETY}`, empty, { words: long });
	expect(tooLong.status).toBe(422);
	expect(tooLong.text).toContain('Your answer has 501 words; the limit is 500');
	expect(tooLong.text).toContain('word word word');

	const certifier = browserOf(it, it.bidder.certifier);
	const without = await certifier.send(`${path}/${SAFETY}`, empty, { words: 'We write to her.' });
	expect(without.status).toBe(422);
	expect(without.text).toContain('Your bid code has not been entered');
	expect(without.text).toContain('We write to her.');

	await certifier.send(`${path}/unlock`, await certifier.open(`${path}/unlock`), { code });
	await certifier.send(`${path}/${SAFETY}`, empty, { words: 'We write to her.' });
	const overtaken = await preparer.send(`${path}/${SAFETY}`, empty, { words: 'We ring her.' });
	expect(overtaken.text).toContain('Somebody else saved this after you opened the page');
	expect(overtaken.text).toContain('We write to her.');
	expect(overtaken.text).toContain('We ring her.');
	expect(await preparer.send(`${path}/${SAFETY}`, overtaken, { words: 'We ring and write.' })).toMatchObject({
		location: path,
	});
});

test('a whole bid is submitted, and its receipt is downloaded and holds; a change after it is said', async () => {
	const it = await published(await makeDb());
	const browser = browserOf(it, it.bidder.certifier);
	const { path } = await startIn(browser, it);
	const early = await browser.open(`${path}/submit`);
	expect(early.text).toContain('Nothing is written under “Question 1: How do you keep partners safe?”');
	expect(early.html).not.toContain('<button');
	await writeAllIn(browser, path);
	expect((await browser.open(`${path}/parts/price`)).text).toContain('£71,010');
	const page = await browser.open(`${path}/submit`);
	const undeclared = await browser.send(`${path}/submit`, page, { declarations: 'true' });
	expect(undeclared.text).toContain('Tick all of these');
	expect(await browser.send(`${path}/submit`, page, DECLARED)).toMatchObject({ location: path });
	const received = await browser.open(path);
	expect(received.text).toMatch(/1 February 2017 at \d\d:\d\d:\d\d\.\d{3} in London/);
	expect(received.text).toMatch(/2017-02-01T\d\d:\d\d:\d\d\.\d{3}Z in UTC/);

	const { file } = await browser.open(`${path}/receipt/1`);
	expect(verifyReceipt(file ?? '')).toMatchObject({
		ok: true,
		value: { receipt: { number: 1, sequence: 1 } },
	});
	expect((await browser.open(`${path}/receipt/2`)).status).toBe(404);
	expect(await browserOf(it, it.bidder.preparer).open(`${path}/receipt/1`)).toMatchObject({
		status: 303,
		location: `${path}/unlock`,
	});

	expect(received.text).not.toContain('Since the latest submission');
	await browser.send(`${path}/${SAFETY}`, await browser.open(`${path}/${SAFETY}`), {
		words: 'Another answer.',
	});
	expect((await browser.open(path)).text).toContain(
		'you have changed “Question 1: How do you keep partners safe?”',
	);
});

test('after closing nothing more is taken, and the bidder still reads its bid', async () => {
	const it = await published(await makeDb());
	const browser = browserOf(it, it.bidder.certifier);
	const { path } = await startIn(browser, it);
	await writeAllIn(browser, path);
	const part = await browser.open(`${path}/${SAFETY}`);
	const submit = await browser.open(`${path}/submit`);
	on(it, AFTER);
	const late = await browser.send(`${path}/submit`, submit, DECLARED);
	expect(late.status).toBe(422);
	expect(late.text).toMatch(/Bids closed on 15 March 2017 at midday. This came on 16 March 2017 at/);
	const lateWords = await browser.send(`${path}/${SAFETY}`, part, { words: 'One more thought.' });
	expect(lateWords.status).toBe(422);
	expect(lateWords.text).toContain('One more thought.');
	const attempts = await it.services.db.reader.selectFrom('tenderAttempt').select('kind').execute();
	expect(attempts).toEqual([{ kind: 'late-bid' }]);
	expect((await browser.open(path)).text).toContain('This bid was not submitted, so it does not count');
	const read = await browser.open(`${path}/${SAFETY}`);
	expect(read.text).toContain('We ring her before he comes.');
	expect(read.html).not.toContain('<form');
});

test('another organisation’s bid is not there, whatever page of it is asked for, and neither is the office', async () => {
	const it = await published(await makeDb());
	const { path } = await startIn(browserOf(it, it.bidder.preparer), it);
	const other = browserOf(it, it.otherBidder.certifier);
	for (const inside of ['', '/unlock', '/parts/price', '/submit', '/receipt/1'])
		expect([inside, (await other.open(`${path}${inside}`)).status]).toEqual([inside, 404]);
	expect((await browserOf(it, it.officer).open(path)).status).toBe(403);
	expect((await other.open('/bids')).text).toContain('has not started a bid');
	expect((await browserOf(it, it.bidder.preparer).open('/bids')).text).toContain('Not submitted');
});

test('guesses at a bid code are counted', async () => {
	const it = await published(await makeDb());
	const { path } = await startIn(browserOf(it, it.bidder.preparer), it);
	const guesser = browserOf(it, it.bidder.certifier);
	const page = await guesser.open(`${path}/unlock`);
	const guess = () => guesser.send(`${path}/unlock`, page, { code: 'aaaaa-bbbbb-ccccc-ddddd-eeeee' });
	for (let attempt = 0; attempt < 10; attempt += 1) await guess();
	expect((await guess()).text).toContain('You have tried too many times');
}, 30_000);
