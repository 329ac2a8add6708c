import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { sqliteOnly } from '../../../test/setup/test-database.ts';
import { isSigned } from '../../gateways/secrets.ts';
import { attach, pdfSaying } from '../bid/bid-files.test-data.ts';
import {
	AFTER,
	amend,
	approve,
	as,
	begin,
	bid,
	enrolAgain,
	on,
	open,
	PDF,
	partsSaying,
	published,
	submit,
	upload,
	write,
} from '../tender/tenders.test-data.ts';
import { declareInterest } from './declare-interest.ts';
import { downloadArchive } from './download-archive.ts';
import { awardedLot, type EvaluationInHand, rankedLot } from './evaluations.test-data.ts';
import { saveScore } from './save-score.ts';

const makeDb = sqliteOnly();
const folders: string[] = [];
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

type Tender = Pick<EvaluationInHand, 'services' | 'slug'>;

async function archiveFor(it: Tender, by: EvaluationInHand['officer']): Promise<Buffer | null> {
	const archive = await downloadArchive(it.services, ...as(by), {
		commandId: it.services.ids.next(),
		slug: it.slug,
	});
	if (archive === null) return null;
	const pieces: Uint8Array[] = [];
	for await (const piece of archive.pieces) pieces.push(piece);
	return Buffer.concat(pieces);
}

/** As anybody opens it. */
function unzip(bytes: Buffer | null): string {
	if (bytes === null) throw new Error('there is no archive');
	const folder = mkdtempSync(join(tmpdir(), 'archive-'));
	folders.push(folder);
	writeFileSync(join(folder, 'archive.zip'), bytes);
	execFileSync('unzip', ['-q', 'archive.zip', '-d', 'all'], { cwd: folder });
	return join(folder, 'all');
}

const filesIn = (folder: string): readonly string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort();

test('every file of an archive is on its list of hashes, in its index, and as it was made; no sealed part opens without a key', async () => {
	const it = await awardedLot(await makeDb());
	const folder = unzip(await archiveFor(it, it.officer));
	expect(
		execFileSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: folder }).toString(),
	).not.toContain('FAILED');
	const files = filesIn(folder);
	const summed = readFileSync(join(folder, 'SHA256SUMS'), 'utf8')
		.trim()
		.split('\n')
		.map((line) => line.slice(66));
	expect([...summed, 'SHA256SUMS'].sort()).toEqual(files);
	const index = readFileSync(join(folder, 'INDEX.txt'), 'utf8');
	for (const file of files.filter((name) => name !== 'INDEX.txt')) expect(index).toContain(`${file}\n`);
	const sealed = files.filter((name) => name.endsWith('.age'));
	expect(sealed).toHaveLength(10);
	execFileSync('age-keygen', ['-o', join(folder, 'another.key')], { stdio: 'ignore' });
	for (const file of sealed) {
		expect(readFileSync(join(folder, file)).subarray(0, 21).toString()).toBe('age-encryption.org/v1');
		const tried = spawnSync('age', ['-d', '-i', 'another.key', file], { cwd: folder });
		expect(tried.status).not.toBe(0);
		expect(tried.stderr.toString()).toContain('no identity matched');
	}
	expect(files).toContain('evaluation/report-1-perpetrator-work.pdf');
});

test('an archive proves who bid, and tells every score with the ones before it; what nobody may read is not in it', async () => {
	const it = await awardedLot(await makeDb());
	const folder = unzip(await archiveFor(it, it.officer));
	const read = (name: string) => readFileSync(join(folder, name), 'utf8');
	const receipts = filesIn(folder).filter((name) => name.endsWith('receipt.json'));
	expect(receipts).toHaveLength(2);
	for (const name of receipts) {
		const { signedText, signature, parts } = JSON.parse(read(name));
		expect(isSigned(read('portal-public-key.pem'), signedText, signature)).toBe(true);
		expect(parts).toHaveLength(5);
	}
	const scores: readonly { readonly number: number; readonly reason: string }[] = JSON.parse(
		read('evaluation/scores.json'),
	);
	expect(scores).toHaveLength(9);
	expect(scores.map(({ reason }) => reason)).toContain('At first sight.');
	const trail: readonly { readonly action: string; readonly hash: string }[] = JSON.parse(read('trail.json'));
	for (const action of ['tender.published', 'bid.submitted', 'tender.bids-opened', 'award.approved'])
		expect(trail.map((event) => event.action)).toContain(action);
	expect(trail.every(({ hash }) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
	expect(read('trail.json')).not.toContain('"salt"');
	expect(read(receipts[0]?.replace('receipt.json', 'opened.txt') ?? '')).toContain(
		'A worker rings the partner before each session.',
	);
	// People stand in it by name; how the office would write to them does not.
	const all = filesIn(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
	for (const { email } of [it.officer, it.approver, ...it.openers])
		expect(all.some((text) => text.includes(email))).toBe(false);
});

test('the files of opened bids are in it, as they were attached and as they are sealed; those of a sealed price are not told', async () => {
	const it = await published(await makeDb());
	const begun = await begin(it, it.bidder.preparer);
	await write(it, it.bidder.preparer, begun, partsSaying('We ring her.', 180_000));
	await attach(it, it.bidder.preparer, begun, { bytes: pdfSaying('How we ring her.') });
	await attach(it, it.bidder.preparer, begun, { part: 'price', name: 'Sums.pdf', bytes: pdfSaying('£') });
	await submit(it, it.bidder.certifier, begun);
	on(it, AFTER);
	for (const opener of it.openers.slice(0, 2)) await open(it, opener);
	const folder = unzip(await archiveFor(it, it.officer));
	execFileSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: folder, stdio: 'pipe' });
	const files = filesIn(folder);
	const given = files.filter((name) => name.includes('/files/'));
	expect(given).toHaveLength(1);
	expect(given[0]).toMatch(/\/files\/1-How-we-work\.pdf$/);
	expect(readFileSync(join(folder, given[0] ?? '')).equals(pdfSaying('How we ring her.'))).toBe(true);
	expect(files.filter((name) => name.endsWith('-bytes.age'))).toHaveLength(2);
	const all = files.map((name) => readFileSync(join(folder, name), 'latin1')).join();
	expect(all).not.toContain('Sums');
	// The age command opens the file with the key that stands beside it.
	const opened: readonly { readonly part: string; readonly content: string }[] = JSON.parse(
		readFileSync(join(folder, files.find((name) => name.endsWith('opened.json')) ?? ''), 'utf8'),
	);
	const told = opened.find(({ part }) => part.startsWith('file:'));
	writeFileSync(join(folder, 'file.key'), JSON.parse(told?.content ?? '{}').secret);
	const id = told?.part.split(':').at(-1) ?? '';
	const sealed = files.find((name) => name.endsWith(`${id}-bytes.age`)) ?? '';
	const bytes = execFileSync('age', ['-d', '-i', 'file.key', sealed], { cwd: folder });
	expect(bytes.subarray(4).toString()).toContain('How we ring her.');
});

test('the same facts give the same bytes on another day, and each download is in the trail', async () => {
	const it = await rankedLot(await makeDb());
	const first = await archiveFor(it, it.officer);
	on(it, '2017-03-20' as typeof AFTER);
	// What the bids were opened with stays, whichever key its holder has since.
	expect((await enrolAgain(it, it.openers[0])).ok).toBe(true);
	const second = await archiveFor(it, it.officer);
	expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
	const events = await it.services.db.reader
		.selectFrom('auditEvent')
		.select('personId')
		.where('action', '=', 'tender.archive-downloaded')
		.execute();
	expect(events.map(({ personId }) => personId)).toEqual([it.officer.id, it.officer.id]);
});

test('there is none before the bids are opened, none for providers or another office, and none for whoever evaluates and has not declared, or has a conflict', async () => {
	const early = await published(await makeDb());
	await bid(early, early.bidder, 'We ring her.', 180_000);
	expect(await archiveFor(early, early.officer)).toBeNull();
	on(early, AFTER);
	expect(await archiveFor(early, early.officer)).toBeNull();
	const it = await rankedLot(await makeDb());
	for (const person of [it.bidder.certifier, it.evaluator, it.openers[0] ?? it.evaluator, it.approver])
		expect(await archiveFor(it, person)).toBeNull();
	// An officer who evaluates too is held to what they declared.
	const both = { ...it.evaluator, roles: ['evaluator', 'officer'] as const };
	expect(await archiveFor(it, both)).not.toBeNull();
	await declareInterest(it.services, ...as(it.evaluator), {
		...it.sent(),
		hasConflict: true,
		words: 'My sister.',
	});
	expect(await archiveFor(it, both)).toBeNull();
	expect(
		await saveScore(it.services, ...as(it.evaluator), {
			...it.sent(),
			submissionId: it.submissions[0] ?? '',
			questionId: 'safety',
			score: 1,
			reason: 'No.',
			expectedVersion: 2,
		}),
	).toMatchObject({ ok: false });
});

test('the documents of every version of the notice are in it, and none that was never published', async () => {
	const it = await published(await makeDb());
	const fileId = async (bytes: Buffer, documentId: string | null = null) => {
		const done = await upload(it, { bytes, documentId });
		return done.ok ? done.value.fileId : '';
	};
	const later = (n: number) => Buffer.concat([PDF, Buffer.from(`% ${n}\n`)]);
	const first = await fileId(PDF);
	await amend(it, {}, 'Because.', it.officer, [first]);
	await approve(it);
	const second = await fileId(later(2), first);
	await fileId(later(3));
	await amend(it, {}, 'Because.', it.officer, [second]);
	await approve(it);
	await bid(it, it.bidder, 'We ring her.', 180_000);
	on(it, AFTER);
	for (const opener of it.openers.slice(0, 2)) await open(it, opener);
	const folder = unzip(await archiveFor(it, it.officer));
	const names = filesIn(folder).filter((name) => name.startsWith('notice/documents/'));
	expect(names).toEqual(['notice/documents/1-terms-version-1.pdf', 'notice/documents/2-terms-version-2.pdf']);
	expect(names.map((name) => readFileSync(join(folder, name)).toString())).toEqual([
		PDF.toString(),
		later(2).toString(),
	]);
});
