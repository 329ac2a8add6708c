import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { docx, xlsx } from '../../domain/text/office-files.test-data.ts';
import { downloadTenderDocument } from './download-tender-document.ts';
import { draftAmendment } from './draft-amendment.ts';
import { showPublicTender } from './show-public-tender.ts';
import { showTender } from './show-tender.ts';
import {
	AFTER,
	amend,
	approve,
	as,
	bid,
	confirm,
	edit,
	on,
	PDF,
	publish,
	published,
	putForward,
	step,
	type TenderInHand,
	tenderIn,
	tenderOf,
	upload,
} from './tenders.test-data.ts';

const codeOf = (done: { readonly ok: true } | { readonly ok: false; readonly refusal: { code: string } }) =>
	done.ok ? 'done' : done.refusal.code;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const standing = async (it: TenderInHand) => (await tenderOf(it)).notice.documents;
const readBy = async (it: TenderInHand, by: Parameters<typeof downloadTenderDocument>[1], fileId: string) => {
	const read = await downloadTenderDocument(it.services, by, it.slug, fileId);
	return read === null ? null : sha256(read.bytes);
};
const another = (n: number) => Buffer.concat([PDF, Buffer.from(`${n}\n`)]);
const idOf = (done: Awaited<ReturnType<typeof upload>>): string => {
	if (!done.ok) throw new Error(JSON.stringify(done.refusal));
	return done.value.fileId;
};

eachEngine((make) => {
	test('a draft takes files, replaces and drops them, and the office alone reads them', async () => {
		const it = await tenderIn(await make());
		const first = idOf(await upload(it, { title: ' Terms ', fileName: '../Terms (1).pdf.exe' }));
		const sheet = idOf(await upload(it, { title: 'Places', fileName: 'places.pdf', bytes: xlsx() }));
		const second = idOf(await upload(it, { title: 'Terms', documentId: first, bytes: docx() }));
		expect(await standing(it)).toMatchObject([
			{ documentId: first, fileId: second, version: 2, title: 'Terms', kind: 'docx', hash: sha256(docx()) },
			{ documentId: sheet, fileId: sheet, version: 1, kind: 'xlsx', size: xlsx().length },
		]);
		const office = as(it.officer)[1];
		const shelf = (await showTender(it.services, office, it.slug))?.shelf ?? [];
		expect(shelf.map(({ fileName }) => fileName).sort()).toEqual([
			'Terms-1-pdf.pdf',
			'places.xlsx',
			'terms.docx',
		]);
		expect(await readBy(it, office, first)).toBe(sha256(PDF));
		expect(await readBy(it, 'everybody', first)).toBeNull();
		expect(await readBy(it, as(it.bidder.preparer)[1], first)).toBeNull();
		expect(codeOf(await edit(it, { part: 'remove', list: 'documents', entry: first }))).toBe('done');
		expect((await standing(it)).map(({ fileId }) => fileId)).toEqual([sheet]);
		expect(await readBy(it, office, second)).toBe(sha256(docx()));
	});

	test('sent twice it is kept once; the same file, an overtaken page, another office and a bad file are refused', async () => {
		const it = await tenderIn(await make());
		const { rowVersion } = await tenderOf(it);
		const sent = { commandId: 'command-1', expectedVersion: rowVersion };
		const both = await Promise.all([upload(it, sent), upload(it, sent)]);
		expect(both.map(codeOf)).toEqual(['done', 'done']);
		expect(await standing(it)).toHaveLength(1);
		expect(codeOf(await upload(it))).toBe('held-already');
		expect(codeOf(await upload(it, { bytes: docx(), expectedVersion: rowVersion }))).toBe(
			'changed-meanwhile',
		);
		expect(codeOf(await upload(it, { bytes: docx(), documentId: 'no-such' }))).toBe('not-found');
		expect(codeOf(await upload(it, { bytes: docx(), by: it.bidder.preparer }))).toBe('not-found');
		const macros = docx({ more: [{ name: 'word/vbaProject.bin', content: 'x' }] });
		expect(codeOf(await upload(it, { bytes: macros }))).toBe('office-macros');
		expect(codeOf(await upload(it, { bytes: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1') }))).toBe(
			'wrong-kind',
		);
		expect(await standing(it)).toHaveLength(1);
	});

	test('publication freezes them: one on the shelf is nobody else’s until an amendment that names it is approved', async () => {
		const it = await tenderIn(await make());
		const first = idOf(await upload(it));
		await putForward(it);
		expect(codeOf(await upload(it, { bytes: docx() }))).toBe('not-now');
		expect(codeOf(await publish(it))).toBe('done');
		expect(codeOf(await edit(it, { part: 'remove', list: 'documents', entry: first }))).toBe('wrong-state');
		expect(await readBy(it, 'everybody', first)).toBe(sha256(PDF));

		const begun = await bid(it, it.bidder, 'We ring her.', 180_000);
		const second = idOf(await upload(it, { documentId: first, bytes: another(2) }));
		const added = idOf(await upload(it, { title: 'Places', bytes: xlsx() }));
		expect((await standing(it)).map(({ fileId }) => fileId)).toEqual([first]);
		expect(await readBy(it, 'everybody', second)).toBeNull();

		expect(codeOf(await amend(it, {}, 'Because.', it.officer, [first, second]))).toBe('not-found');
		expect(codeOf(await amend(it, {}, 'Because.', it.officer, ['no-such']))).toBe('not-found');
		expect(codeOf(await amend(it, {}, 'Because.', it.officer, [first]))).toBe('nothing-changed');
		expect(codeOf(await amend(it, {}, 'Because.', it.officer, [second, added]))).toBe('done');
		expect(await readBy(it, 'everybody', second)).toBeNull();
		expect(codeOf(await approve(it))).toBe('done');

		expect((await standing(it)).map(({ fileId }) => fileId).sort()).toEqual([second, added].sort());
		for (const [fileId, bytes] of [
			[first, PDF],
			[second, another(2)],
			[added, xlsx()],
		] as const)
			expect(await readBy(it, 'everybody', fileId)).toBe(sha256(bytes));
		const versions = (await showPublicTender(it.services, it.slug))?.versions ?? [];
		expect(versions.map(({ asksAgain, notice }) => [asksAgain, notice.documents.length])).toEqual([
			[false, 1],
			[true, 2],
		]);
		expect(versions[0]?.notice.documents[0]?.hash).toBe(sha256(PDF));
		// It asked the bid again: the page of before is overtaken, and the new one confirms it.
		expect(codeOf(await confirm(it, it.bidder.certifier, begun, 2))).toBe('changed-meanwhile');
		expect(codeOf(await confirm(it, it.bidder.certifier, begun, 3))).toBe('done');

		expect(codeOf(await amend(it, {}, 'Because.', it.officer, [second]))).toBe('done');
		expect(codeOf(await approve(it))).toBe('done');
		expect(await readBy(it, 'everybody', added)).toBe(sha256(xlsx()));
	});

	test('an extension leaves the documents as they are; what is closed takes none; what is cancelled is still read', async () => {
		const it = await published(await make());
		const first = idOf(await upload(it));
		expect(codeOf(await amend(it, {}, 'Because.', it.officer, [first]))).toBe('done');
		expect(codeOf(await approve(it))).toBe('done');
		const { rowVersion, notice } = await tenderOf(it);
		const extended = await draftAmendment(it.services, ...as(it.officer), {
			commandId: 'extension',
			slug: it.slug,
			expectedVersion: rowVersion,
			amendment: { timetable: { ...notice.timetable, awardBy: notice.timetable.startsOn } },
			reason: 'Because.',
		});
		expect(codeOf(extended)).toBe('done');
		expect(codeOf(await approve(it))).toBe('done');
		expect((await standing(it)).map(({ fileId }) => fileId)).toEqual([first]);
		expect(codeOf(await step(it, 'cancel', 'Because.', it.approver))).toBe('done');
		expect(await readBy(it, 'everybody', first)).toBe(sha256(PDF));
		expect(codeOf(await upload(it, { bytes: docx() }))).toBe('not-now');
	});

	test('after closing nothing is uploaded, and a file on the shelf is never changed or taken off', async () => {
		const it = await published(await make());
		idOf(await upload(it));
		on(it, AFTER);
		expect(codeOf(await upload(it, { bytes: docx() }))).toBe('not-now');
		const { db } = it.services;
		await expect(
			db.transaction((tx) => tx.updateTable('tenderDocument').set({ title: 'x' }).execute()),
		).rejects.toThrow();
		await expect(db.transaction((tx) => tx.deleteFrom('tenderDocument').execute())).rejects.toThrow();
	});
});
