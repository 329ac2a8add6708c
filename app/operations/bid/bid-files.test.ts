import { expect, test } from 'vitest';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { tamper } from '../../../test/setup/without-triggers.ts';
import { FILE_STEP_BYTES } from '../../domain/bid/padding.ts';
import { MOST_FILE_BYTES } from '../../domain/text/check-file.ts';
import { declareInterest } from '../evaluation/declare-interest.ts';
import { downloadOpenedFile } from '../evaluation/download-opened-file.ts';
import { nameEvaluators } from '../evaluation/name-evaluators.ts';
import {
	AFTER,
	amend,
	approve,
	as,
	begin,
	bid,
	confirm,
	LOT,
	on,
	open,
	partsSaying,
	published,
	submit,
	type TenderInHand,
	write,
} from '../tender/tenders.test-data.ts';
import { attach, pdfSaying } from './bid-files.test-data.ts';
import { downloadBidFile } from './download-bid-file.ts';
import { makeReceipt } from './make-receipt.ts';
import { removeBidFile } from './remove-bid-file.ts';
import { showBid } from './show-bid.ts';

const idOf = (done: Awaited<ReturnType<typeof attach>>): string => {
	if (!done.ok) throw new Error(done.refusal.code);
	return done.value.fileId;
};
const remove = (it: TenderInHand, by: TenderInHand['officer'], bidId: string, fileId: string) =>
	removeBidFile(it.services, ...as(by), { commandId: it.services.ids.next(), bidId, fileId });
const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString();
const rows = async (it: TenderInHand) => {
	const { reader } = it.services.db;
	return {
		files: (await reader.selectFrom('bidFile').selectAll().execute()).length,
		pieces: await reader.selectFrom('bidFilePiece').selectAll().orderBy('position').execute(),
		parts: (await reader.selectFrom('bidPart').selectAll().execute()).filter(({ fileId }) => fileId !== null),
	};
};
const submissions = (it: TenderInHand) =>
	it.services.db.reader.selectFrom('bidSubmission').selectAll().orderBy('sequence').execute();
const setApart = (it: TenderInHand) => it.services.db.reader.selectFrom('setApart').selectAll().execute();

/** A whole bid with a file about safety that says the words, submitted. */
async function bidWithFile(it: TenderInHand, people: TenderInHand['bidder'], words: string) {
	const begun = await begin(it, people.preparer);
	await write(it, people.preparer, begun, partsSaying(words, 180_000));
	const fileId = idOf(await attach(it, people.preparer, begun, { bytes: pdfSaying(words) }));
	const done = await submit(it, people.certifier, begun);
	if (!done.ok) throw new Error(JSON.stringify(done.refusal));
	return { ...begun, fileId };
}

const openByTwo = async (it: TenderInHand) => {
	await open(it, it.openers[0]);
	return open(it, it.openers[1]);
};
const asReader = async (it: TenderInHand, person: TenderInHand['officer'], fileId: string, at = 0) =>
	downloadOpenedFile(it.services, ...as(person), {
		slug: it.slug,
		lotId: LOT,
		submissionId: (await submissions(it))[at]?.id ?? '',
		fileId,
	});

eachEngine((makeDb) => {
	test('a file is attached, read back, submitted, taken off, and read as it was submitted before closing and after', async () => {
		const it = await published(await makeDb());
		const { preparer, certifier } = it.bidder;
		const [, scope] = as(certifier);
		const one = await bidWithFile(it, it.bidder, 'We ring her.');
		const read = () => downloadBidFile(it.services, scope, one);
		expect(await read()).toMatchObject({ name: 'How-we-work.pdf', mediaType: 'application/pdf' });
		expect(text((await read())?.bytes)).toBe(pdfSaying('We ring her.').toString());
		const before = await showBid(it.services, scope, one.bidId, one.bidSecret);
		expect(before).toMatchObject({ changedSince: [], files: [{ isWritten: true, name: 'How-we-work.pdf' }] });
		expect(JSON.stringify(before?.files)).not.toContain('AGE-SECRET-KEY');

		expect(await remove(it, preparer, one.bidId, one.fileId)).toMatchObject({ ok: true });
		const after = await showBid(it.services, scope, one.bidId, one.bidSecret);
		expect(after).toMatchObject({ changedSince: ['answer:safety'], files: [{ isWritten: false }] });
		const another = idOf(await attach(it, preparer, one, { name: 'b.pdf', bytes: pdfSaying('New.') }));
		expect(await rows(it)).toMatchObject({ files: 2, parts: [{ fileId: another }] });
		await remove(it, preparer, one.bidId, another);
		// What was never submitted is gone; what was is kept.
		expect(await rows(it)).toMatchObject({ files: 1, parts: [] });
		on(it, AFTER);
		expect(text((await read())?.bytes)).toContain('We ring her.');
		expect(await attach(it, preparer, one)).toMatchObject({ refusal: { code: 'too-late' } });
		expect(await remove(it, preparer, one.bidId, one.fileId)).toMatchObject({
			refusal: { code: 'not-found' },
		});
		await openByTwo(it);
		expect(text((await asReader(it, it.officer, one.fileId))?.bytes)).toContain('We ring her.');
	});

	test('the receipt commits to a file and tells neither its name nor what it is; confirming keeps it', async () => {
		const it = await published(await makeDb());
		const { certifier } = it.bidder;
		const one = await bidWithFile(it, it.bidder, 'We ring her.');
		await amend(it, { description: 'Forty more places, with a worker for partners.' });
		await approve(it);
		expect(await confirm(it, certifier, one, 3)).toEqual({ ok: true, value: { number: 2 } });
		for (const { number } of await submissions(it)) {
			const signed = await makeReceipt(it.services, as(certifier)[1], { ...one, number });
			const part = signed?.receipt.parts.find((each) => each.part === `file:answer:safety:${one.fileId}`);
			expect(part?.digest).toMatch(/^[0-9a-f]{64}$/);
			expect(JSON.stringify(signed)).not.toMatch(/How-we-work|\.pdf|application\/pdf/i);
		}
	});

	test('a second send of one file is one file; two at once too; the same page with another file is another', async () => {
		const it = await published(await makeDb());
		const { preparer } = it.bidder;
		const begun = await begin(it, preparer);
		const commandId = it.services.ids.next();
		const twice = await Promise.all([
			attach(it, preparer, begun, { commandId }),
			attach(it, preparer, begun, { commandId }),
		]);
		const third = await attach(it, preparer, begun);
		expect(new Set([...twice, third].map(idOf)).size).toBe(1);
		idOf(await attach(it, preparer, begun, { commandId, bytes: pdfSaying('Another.') }));
		expect(await rows(it)).toMatchObject({ files: 2 });
	});

	test('a file that is taken off while its bid is being submitted: what is received is whole, or nothing is', async () => {
		const it = await published(await makeDb());
		const { preparer, certifier } = it.bidder;
		const begun = await begin(it, preparer);
		await write(it, preparer, begun, partsSaying('We ring her.', 180_000));
		const fileId = idOf(await attach(it, preparer, begun));
		const { sealing } = it.services;
		let isOff = false;
		const openWith: typeof sealing.openWith = async (...given) => {
			if (!isOff) {
				isOff = true;
				await remove(it, preparer, begun.bidId, fileId);
			}
			return sealing.openWith(...given);
		};
		const racing = { ...it, services: { ...it.services, sealing: { ...sealing, openWith } } };
		expect(await submit(racing, certifier, begun)).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
		expect(await submissions(it)).toEqual([]);
		expect(await submit(it, certifier, begun)).toMatchObject({ ok: true });
	});

	test('limits: three files of a part, ten of a bid, and a submitted one keeps its place', async () => {
		const it = await published(await makeDb());
		const { preparer } = it.bidder;
		const begun = await begin(it, preparer);
		const codeOf = async (part: string, words: string) => {
			const done = await attach(it, preparer, begun, { part, bytes: pdfSaying(words) });
			return done.ok ? 'attached' : done.refusal.code;
		};
		const said = [];
		for (const part of ['requirements', 'answer:safety', 'answer:staff', 'price'])
			for (const words of ['one', 'two', 'three', 'four']) said.push(await codeOf(part, `${part} ${words}`));
		const three = ['attached', 'attached', 'attached', 'too-many-of-part'];
		expect(said).toEqual([
			...three,
			...three,
			...three,
			'attached',
			'too-many-of-bid',
			'too-many-of-bid',
			'too-many-of-bid',
		]);
		expect(await codeOf('levels', 'x')).toBe('not-found');
		expect(await codeOf('answer:another', 'x')).toBe('not-found');
	}, 60_000);

	test('one of the largest size is sealed, kept in pieces padded to whole megabytes, and opened', async () => {
		const it = await published(await makeDb());
		const { preparer, certifier } = it.bidder;
		const begun = await begin(it, preparer);
		const bytes = pdfSaying('Large.', MOST_FILE_BYTES);
		const fileId = idOf(await attach(it, preparer, begun, { bytes }));
		const sealed = (await rows(it)).pieces.reduce((sum, piece) => sum + piece.bytes.length, 0);
		expect(Math.floor(sealed / FILE_STEP_BYTES)).toBe(11);
		const file = await downloadBidFile(it.services, as(certifier)[1], { ...begun, fileId });
		expect(Buffer.compare(file?.bytes ?? new Uint8Array(), bytes)).toBe(0);
		const small = idOf(await attach(it, preparer, begun, { part: 'price', bytes: pdfSaying('£1,800') }));
		const pieces = (await rows(it)).pieces.filter((piece) => piece.fileId === small);
		expect(Math.floor(pieces.reduce((sum, piece) => sum + piece.bytes.length, 0) / FILE_STEP_BYTES)).toBe(1);
	}, 60_000);

	test.each([
		['a byte of its ciphertext', 'not-decrypted'],
		['a piece that is missing', 'not-decrypted'],
		['the file of another bid in its place', 'not-decrypted'],
	] as const)('changed in the database, %s sets the bid apart and stops nobody else’s', async (what, why) => {
		const it = await published(await makeDb());
		const one = await bidWithFile(it, it.bidder, 'We ring her.');
		const two = await bidWithFile(it, it.otherBidder, 'We write to her.');
		on(it, AFTER);
		const { db } = it.services;
		await tamper(db, 'SELECT 1', ['bid_file_piece']);
		const all = (await rows(it)).pieces;
		const mine = all.filter(({ fileId }) => fileId === one.fileId);
		const theirs = all.filter(({ fileId }) => fileId === two.fileId);
		const last = mine.at(-1);
		const changed = new Uint8Array(last?.bytes ?? []);
		changed[9] = (changed[9] ?? 0) ^ 1;
		await db.transaction(async (tx) => {
			const at = (position = 0) =>
				tx.updateTable('bidFilePiece').where('fileId', '=', one.fileId).where('position', '=', position);
			if (what.startsWith('a byte')) await at(last?.position).set({ bytes: changed }).execute();
			else if (what.startsWith('a piece'))
				await tx
					.deleteFrom('bidFilePiece')
					.where('fileId', '=', one.fileId)
					.where('position', '=', last?.position ?? 0)
					.execute();
			else
				for (const { position, bytes } of theirs)
					await at(position)
						.set({ bytes: Buffer.from(bytes) })
						.execute();
		});
		expect(await openByTwo(it)).toMatchObject({ value: { opened: 1, setApart: 1 } });
		const [first] = await submissions(it);
		expect(await setApart(it)).toEqual([{ submissionId: first?.id, kind: 'quality', why }]);
		expect(await asReader(it, it.officer, one.fileId)).toBeNull();
		expect(text((await asReader(it, it.officer, two.fileId, 1))?.bytes)).toContain('We write to her.');
	});

	test('the database itself keeps a submitted file: its pieces are neither changed nor removed', async () => {
		const it = await published(await makeDb());
		const one = await bidWithFile(it, it.bidder, 'We ring her.');
		const { db } = it.services;
		for (const statement of [
			`UPDATE bid_file_piece SET position = position + 100 WHERE file_id = '${one.fileId}'`,
			`DELETE FROM bid_file_piece WHERE file_id = '${one.fileId}'`,
		])
			await expect(db.runScript(statement)).rejects.toThrow('never changes');
	});

	test('nobody reads a file before its bids are opened, nor another bidder’s ever; who may see the bid may after', async () => {
		const it = await published(await makeDb());
		const { services, officer, evaluator, otherEvaluator } = it;
		const one = await bidWithFile(it, it.bidder, 'We ring her.');
		const priceFile = idOf(await attach(it, it.bidder.preparer, one, { part: 'price' }));
		await submit(it, it.bidder.certifier, one, 2);
		const theirs = await bid(it, it.otherBidder, 'We write to her.', 150_000);
		const [, other] = as(it.otherBidder.certifier);
		for (const asked of [one, { ...one, bidId: theirs.bidId }, { ...theirs, fileId: one.fileId }])
			expect(await downloadBidFile(services, other, asked)).toBeNull();
		expect(await remove(it, it.otherBidder.certifier, theirs.bidId, one.fileId)).toMatchObject({
			refusal: { code: 'not-found' },
		});
		expect(await remove(it, it.otherBidder.certifier, one.bidId, one.fileId)).toMatchObject({
			refusal: { code: 'not-found' },
		});
		const everybody = [officer, it.approver, evaluator, otherEvaluator, ...it.openers, it.bidder.certifier];
		const whoReads = async (fileId: string) => {
			const who = [];
			for (const person of everybody)
				if ((await asReader(it, person, fileId, 1)) !== null) who.push(person.id);
			return who;
		};
		expect(await whoReads(one.fileId)).toEqual([]);
		on(it, AFTER);
		await open(it, it.openers[0]);
		expect(await whoReads(one.fileId)).toEqual([]);
		await open(it, it.openers[1]);
		const office = [officer.id, it.approver.id];
		expect(await whoReads(one.fileId)).toEqual(office);
		expect(await asReader(it, officer, one.fileId, 0)).toBeNull();
		const of = { slug: it.slug, lotId: LOT };
		const sent = () => ({ ...of, commandId: services.ids.next() });
		await nameEvaluators(services, ...as(officer), {
			...sent(),
			personIds: [evaluator.id, otherEvaluator.id],
		});
		expect(await whoReads(one.fileId)).toEqual(office);
		await declareInterest(services, ...as(evaluator), { ...sent(), hasConflict: false, words: '' });
		await declareInterest(services, ...as(otherEvaluator), {
			...sent(),
			hasConflict: true,
			words: 'My sister.',
		});
		expect(await whoReads(one.fileId)).toEqual([...office, evaluator.id]);
		// Prices are sealed still.
		expect(await whoReads(priceFile)).toEqual([]);
	});

	test('nothing of a file stands in plain in the database: not its name, not its words, no digest of either', async () => {
		const { sha256 } = await import('../../gateways/secrets.ts');
		const it = await published(await makeDb());
		const words = 'Zauberflöte on Tuesdays';
		const one = await bidWithFile(it, it.bidder, words);
		await attach(it, it.bidder.preparer, one, { part: 'price', name: 'Sarastro.pdf' });
		const { reader } = it.services.db;
		const kept = JSON.stringify([
			await reader.selectFrom('command').selectAll().execute(),
			await reader.selectFrom('auditEvent').selectAll().execute(),
			await reader.selectFrom('auditPayload').selectAll().execute(),
			await reader.selectFrom('outbox').selectAll().execute(),
			await reader.selectFrom('bidFile').selectAll().execute(),
			await reader.selectFrom('bidPart').select(['part', 'fileId']).execute(),
			await reader.selectFrom('bidSubmissionPart').select(['part', 'digest', 'fileId']).execute(),
			(await reader.selectFrom('bidFilePiece').selectAll().execute()).map(({ bytes }) =>
				Buffer.from(bytes).toString('latin1'),
			),
		]);
		const bytes = pdfSaying(words);
		// Three letters stand somewhere in a million bytes of ciphertext by chance: only what is longer is looked for.
		for (const guess of [words, 'Zauberfl', 'How-we-work', 'How we work', 'Sarastro', '%PDF-1.7'])
			expect([guess, kept.includes(guess)]).toEqual([guess, false]);
		for (const digest of [sha256(bytes), sha256('How-we-work.pdf'), sha256('Sarastro.pdf')])
			expect(kept).not.toContain(digest.slice(0, 16));
		expect(kept).toContain('bid.file-attached');
	});

	test('what it is is told by its content, and a file that may not be is sealed nowhere', async () => {
		const it = await published(await makeDb());
		const begun = await begin(it, it.bidder.preparer);
		const files: Readonly<Record<string, Uint8Array>> = {
			'wrong-kind': Buffer.from('MZ this is a program called answer.pdf'),
			'empty-file': new Uint8Array(),
			'too-large': Buffer.concat([pdfSaying('x'), Buffer.alloc(MOST_FILE_BYTES)]),
			'pdf-script': Buffer.from('%PDF-1.7\n<< /S /JavaScript >>\n%%EOF'),
		};
		for (const [code, bytes] of Object.entries(files))
			expect(await attach(it, it.bidder.preparer, begun, { bytes })).toMatchObject({ refusal: { code } });
		expect(await rows(it)).toMatchObject({ files: 0, parts: [] });
	});

	test('the cheap questions come first: nothing is looked through for whoever may not, or has another key', async () => {
		const it = await published(await makeDb());
		const begun = await begin(it, it.bidder.preparer);
		const theirs = await begin(it, it.otherBidder.preparer);
		let looked = 0;
		const counting = {
			...it,
			services: {
				...it.services,
				checking: {
					...it.services.checking,
					check: async () => {
						looked += 1;
						throw new Error('not looked through');
					},
				},
			},
		};
		expect(await attach(counting, it.otherBidder.preparer, begun)).toMatchObject({
			refusal: { code: 'not-found' },
		});
		idOf(await attach(it, it.bidder.preparer, begun));
		expect(
			await attach(counting, it.bidder.preparer, { ...begun, bidSecret: theirs.bidSecret }),
		).toMatchObject({ refusal: { code: 'another-key' } });
		on(it, AFTER);
		expect(await attach(counting, it.bidder.preparer, begun)).toMatchObject({
			refusal: { code: 'too-late' },
		});
		expect(looked).toBe(0);
	});
});
