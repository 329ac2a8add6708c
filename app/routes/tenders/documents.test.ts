import { expect, test } from 'vitest';
import { routeOver } from '../../../test/setup/route-over.ts';
import { sqliteOnly } from '../../../test/setup/test-database.ts';
import { docx, makeZip } from '../../domain/text/office-files.test-data.ts';
import {
	PDF,
	publish,
	putForward,
	step,
	tenderIn,
	tenderOf,
} from '../../operations/tender/tenders.test-data.ts';
import { browserOf } from '../bids/bids.test-data.ts';
import { boxesOf } from './boxes.test-data.ts';

const makeDb = sqliteOnly();
const fileOf = (bytes: Uint8Array, name: string) => new File([Buffer.from(bytes)], name);
/** Another file of the same kind. */
const LATER = Buffer.concat([PDF, Buffer.from('% later\n')]);

test('a document is uploaded, published with the tender, amended side by side, and read by everybody', async () => {
	const it = await tenderIn(await makeDb());
	const officer = browserOf(it, it.officer);
	const anybody = routeOver(it.services, null);
	const tender = `/tenders/${it.slug}`;
	const address = `${tender}/documents/upload`;
	const page = await officer.open(address);
	const refused = async (file: File | undefined, title = 'Draft agreement') =>
		officer.send(address, page, { title, ...(file === undefined ? {} : { file }) });
	for (const [file, words] of [
		[undefined, 'Select a file'],
		[
			fileOf(Buffer.from('MZ'), 'terms.pdf.exe'),
			'The file must be a PDF, a Word document (.docx) or an Excel',
		],
		[fileOf(docx({ more: [{ name: 'word/vbaProject.bin', content: 'x' }] }), 'terms.docx'), 'has macros'],
		[
			fileOf(makeZip([{ name: '../x', content: '' }]), 'terms.docx'),
			'names that could be written outside it',
		],
	] as const) {
		const answered = await refused(file);
		expect(answered.text).toContain(words);
		expect(answered.html).toContain('value="Draft agreement"');
	}
	expect((await refused(fileOf(PDF, 'terms.pdf'), '')).text).toContain('Enter what the document is called');
	expect(await refused(fileOf(PDF, 'terms.pdf'))).toMatchObject({ location: tender });
	const [first] = (await tenderOf(it)).notice.documents;
	expect((await officer.open(tender)).text).toContain('Draft agreement');
	expect((await officer.open(`${tender}/documents/${first?.fileId}`)).file).toBe(PDF.toString());
	const publicFile = (fileId: string | undefined) => `/open-tenders/${it.slug}/documents/${fileId}`;
	expect((await anybody.open(publicFile(first?.fileId))).status).toBe(404);
	expect((await anybody.open(`${tender}/documents/${first?.fileId}`)).location).toContain('/sign-in');
	expect((await browserOf(it, it.bidder.preparer).open(`${tender}/documents/${first?.fileId}`)).status).toBe(
		403,
	);

	await putForward(it);
	expect((await publish(it)).ok).toBe(true);
	const shown = await anybody.open(`/open-tenders/${it.slug}`);
	expect(shown.text).toMatch(/Draft agreement version 1\s+Version 1, PDF of 77 bytes/);
	expect(shown.html).toContain(first?.hash);
	expect((await anybody.open(publicFile(first?.fileId))).file).toBe(PDF.toString());

	const again = `${tender}/documents/${first?.documentId}/upload`;
	const replacing = await officer.open(again);
	expect(replacing.text).toContain('Versions so far');
	const same = await officer.send(again, replacing, { title: 'Draft agreement', file: fileOf(PDF, 'x.pdf') });
	expect(same.text).toContain('The tender already has this file, as “Draft agreement”');
	const sent = { title: 'Draft agreement', file: fileOf(LATER, 'x.pdf') };
	expect(await officer.send(again, replacing, sent)).toMatchObject({ location: `${tender}/amend` });
	const amend = await officer.open(`${tender}/amend`);
	const second = /value="([^"]+)"[^>]*>\s*<label[^>]*>\s*Version 2/.exec(amend.html)?.[1] ?? '';
	expect((await anybody.open(publicFile(second))).status).toBe(404);
	const boxes = { ...boxesOf(amend), reason: 'A bidder asked.' };
	const box = `document-${first?.documentId}`;
	const unchosen = await officer.send(`${tender}/amend`, amend, boxes);
	expect(unchosen.text).toContain('Select which version of “Draft agreement” is part of the tender');
	const chosen = { ...boxes, [box]: second };
	expect(await officer.send(`${tender}/amend`, amend, chosen)).toMatchObject({ location: tender });
	expect((await officer.open(tender)).text).toContain('In the amendment that waits');

	const approver = browserOf(it, it.approver);
	const decide = await approver.open(`${tender}/amendment`);
	expect(decide.text).toMatch(/Version 1, PDF of 77 bytes[\s\S]*Version 2, PDF of 85 bytes/);
	expect(decide.text).toContain('must be confirmed before bids close');
	await approver.send(`${tender}/amendment`, decide, { decision: 'approve' });
	const amended = await anybody.open(`/open-tenders/${it.slug}`);
	expect(amended.text).toMatch(/Version 2, PDF of 85 bytes[\s\S]*What has been amended[\s\S]*Version 1, PDF/);
	expect((await anybody.open(publicFile(second))).file).toBe(LATER.toString());
	expect((await anybody.open(publicFile(first?.fileId))).file).toBe(PDF.toString());

	await step(it, 'cancel', 'Because.', it.approver);
	expect((await anybody.open(publicFile(second))).status).toBe(200);
	const late = await officer.open(address);
	expect(late.text).toContain('This cannot be done now: cancelled');
	expect(late.html).not.toContain('type="file"');
});

test('a document is taken out of a draft on the page on which lots are', async () => {
	const it = await tenderIn(await makeDb());
	const officer = browserOf(it, it.officer);
	const tender = `/tenders/${it.slug}`;
	const address = `${tender}/documents/upload`;
	await officer.send(address, await officer.open(address), {
		title: 'Terms',
		file: fileOf(docx(), 'a.docx'),
	});
	const [document] = (await tenderOf(it)).notice.documents;
	const remove = `${tender}/remove/documents/${document?.documentId}`;
	const page = await officer.open(remove);
	expect(page.text).toContain('Take out this document? Terms');
	expect(await officer.send(remove, page)).toMatchObject({ location: tender });
	expect((await officer.open(tender)).text).toContain('Not in the tender: the office alone sees it');
	expect((await officer.open(remove)).status).toBe(404);
});
