import { expect, test } from 'vitest';
import { sqliteOnly } from '../../../test/setup/test-database.ts';
import { pdfSaying } from '../../operations/bid/bid-files.test-data.ts';
import { declareInterest } from '../../operations/evaluation/declare-interest.ts';
import { nameEvaluators } from '../../operations/evaluation/name-evaluators.ts';
import { AFTER, as, LOT, on, open, published } from '../../operations/tender/tenders.test-data.ts';
import { browserOf, DECLARED, startIn, writeAllIn } from './bids.test-data.ts';

const makeDb = sqliteOnly();
const SAFETY = 'parts/answer%3Asafety';
const fileOf = (words: string, name: string) =>
	new File([pdfSaying(words) as Uint8Array<ArrayBuffer>], name, { type: 'text/html' });
const linkIn = (html: string) => /href="(\/bids\/[a-z0-9]+\/files\/[a-z0-9]+)"/.exec(html)?.[1] ?? '';

test('a file is attached, downloaded, listed where it is checked, taken off; a later change is said; after closing it is read still', async () => {
	const it = await published(await makeDb());
	const browser = browserOf(it, it.bidder.certifier);
	const { path } = await startIn(browser, it);
	await writeAllIn(browser, path);
	expect((await browser.open(`${path}/${SAFETY}`)).text).toContain('No file is attached.');
	const upload = `${path}/${SAFETY}/upload`;
	const page = await browser.open(upload);
	expect(page.html).toContain('<upload-progress><form method="post"');
	const sent = await browser.send(upload, page, { file: fileOf('We ring her.', '../How we work.pdf.exe') });
	expect(sent).toMatchObject({ status: 303, location: `${path}/${SAFETY}` });
	const part = await browser.open(`${path}/${SAFETY}`);
	expect(part.text).toContain('How-we-work-pdf.pdf 1 kB Take off');
	const address = linkIn(part.html);
	expect((await browser.open(address)).file).toBe(pdfSaying('We ring her.').toString());
	expect((await browser.open(path)).text).toContain('6 of at most 500 words, 1 file');
	expect((await browser.open(`${path}/submit`)).text).toContain('How-we-work-pdf.pdf');
	await browser.send(`${path}/submit`, await browser.open(`${path}/submit`), DECLARED);
	expect((await browser.open(path)).text).not.toContain('Since the latest submission');

	const off = await browser.open(`${address}/remove`);
	expect(off.text).toContain('What you have submitted stays as it is');
	expect(await browser.send(`${address}/remove`, off)).toMatchObject({ location: `${path}/${SAFETY}` });
	expect((await browser.open(`${address}/remove`)).status).toBe(404);
	expect((await browser.open(`${path}/${SAFETY}`)).text).toContain('Removed since the latest submission');
	expect((await browser.open(path)).text).toContain('you have changed “Question 1');
	on(it, AFTER);
	expect((await browser.open(address)).file).toContain('We ring her.');
	expect((await browser.open(`${path}/${SAFETY}`)).html).not.toContain('Attach a file');
	const late = await browser.send(upload, page, { file: fileOf('Late.', 'late.pdf') });
	expect([late.status, late.text.includes('Bids closed on 15 March 2017')]).toEqual([422, true]);
});

test('a file that may not be is refused at its box, and so is one too many; without the code the page asks for it', async () => {
	const it = await published(await makeDb());
	const browser = browserOf(it, it.bidder.certifier);
	const { path } = await startIn(browser, it);
	const upload = `${path}/${SAFETY}/upload`;
	const page = await browser.open(upload);
	const said = async (file: File) => (await browser.send(upload, await browser.open(upload), { file })).text;
	expect((await browser.send(upload, page)).text).toContain('Select a file');
	const program = new File(['MZ a program'], 'answer.pdf', { type: 'application/pdf' });
	expect(await said(program)).toContain('The file must be');
	for (const words of ['one', 'two', 'three']) await said(fileOf(words, `${words}.pdf`));
	expect(await said(fileOf('four', 'four.pdf'))).toContain('There are 3 files here already');
	expect((await browser.open(`${path}/${SAFETY}`)).html).not.toContain('Attach a file');
	expect((await browser.open(`${path}/parts/levels/upload`)).status).toBe(404);
	const address = linkIn((await browser.open(`${path}/${SAFETY}`)).html);
	const colleague = browserOf(it, it.bidder.preparer);
	for (const asked of [upload, address, `${address}/remove`])
		expect(await colleague.open(asked)).toMatchObject({ location: `${path}/unlock` });
	const other = browserOf(it, it.otherBidder.certifier);
	for (const asked of [upload, address, `${address}/remove`])
		expect((await other.open(asked)).status).toBe(404);
});

test('who may see the opened bid downloads its files from the lot’s page and beside the answer; nobody before, and none with a conflict', async () => {
	const it = await published(await makeDb());
	const { services, officer, evaluator, otherEvaluator } = it;
	const browser = browserOf(it, it.bidder.certifier);
	const { path } = await startIn(browser, it);
	await writeAllIn(browser, path);
	for (const part of [SAFETY, 'parts/price']) {
		const upload = `${path}/${part}/upload`;
		await browser.send(upload, await browser.open(upload), { file: fileOf(`About ${part}`, `${part}.pdf`) });
	}
	await browser.send(`${path}/submit`, await browser.open(`${path}/submit`), DECLARED);
	const rows = await services.db.reader
		.selectFrom('bidSubmissionPart')
		.select(['submissionId', 'fileId'])
		.where('fileId', 'is not', null)
		.orderBy('part')
		.execute();
	const lot = `/tenders/${it.slug}/lots/${LOT}`;
	const [safety, price] = rows.map(
		({ submissionId, fileId }) => `${lot}/bids/${submissionId}/files/${fileId}`,
	);
	const statusesOf = async (address = '') => {
		const all = [];
		for (const person of [officer, evaluator, otherEvaluator, it.openers[0] ?? officer])
			all.push((await browserOf(it, person).open(address)).status);
		return all;
	};
	expect(await statusesOf(safety)).toEqual([404, 404, 404, 404]);
	on(it, AFTER);
	for (const opener of it.openers.slice(0, 2)) await open(it, opener);
	const sentNow = () => ({ commandId: services.ids.next(), slug: it.slug, lotId: LOT });
	await nameEvaluators(services, ...as(officer), {
		...sentNow(),
		personIds: [evaluator.id, otherEvaluator.id],
	});
	await declareInterest(services, ...as(evaluator), { ...sentNow(), hasConflict: false, words: '' });
	await declareInterest(services, ...as(otherEvaluator), { ...sentNow(), hasConflict: true, words: 'Mine.' });
	expect(await statusesOf(safety)).toEqual([200, 200, 404, 404]);
	expect(await statusesOf(price)).toEqual([404, 404, 404, 404]);
	const shown = await browserOf(it, evaluator).open(lot);
	expect(shown.html).toContain(`href="${safety}"`);
	expect(shown.html).not.toContain(String(price));
	expect((await browserOf(it, officer).open(safety ?? '')).file).toContain('About parts');
	const score = `${lot}/bids/${rows[0]?.submissionId}/score/safety`;
	expect((await browserOf(it, evaluator).open(score)).html).toContain(`href="${safety}"`);
	expect((await browserOf(it, otherEvaluator).open(lot)).html).not.toContain(String(safety));
});
