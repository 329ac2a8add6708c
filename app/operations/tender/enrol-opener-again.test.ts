import { expect, test } from 'vitest';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { tamper } from '../../../test/setup/without-triggers.ts';
import { rankedLot } from '../evaluation/evaluations.test-data.ts';
import { enrolOpener } from './enrol-opener.ts';
import {
	AFTER,
	as,
	bid,
	enrolAgain,
	enrolmentOf,
	newPassphraseOf,
	on,
	open,
	passphraseOf,
	publish,
	published,
	putForward,
	type TenderInHand,
	tenderIn,
	tenderOf,
} from './tenders.test-data.ts';

/** As they are named for the tests: the three who open. */
const openersOf = ({ openers: [ann, bob, cat] }: TenderInHand) => {
	if (ann === undefined || bob === undefined || cat === undefined) throw new Error('three openers');
	return { ann, bob, cat };
};
const keys = ({ services }: TenderInHand) =>
	services.db.reader.selectFrom('openerKey').selectAll().orderBy('personId').execute();
const ended = ({ services }: TenderInHand) =>
	services.db.reader.selectFrom('openerKeyEnded').selectAll().orderBy('enrolledAt').execute();
const events = ({ services }: TenderInHand) =>
	services.db.reader
		.selectFrom('auditEvent')
		.innerJoin('auditPayload', 'auditPayload.sequence', 'auditEvent.sequence')
		.select(['action', 'subjectId', 'payload'])
		.where('action', '=', 'opener.enrolled-again')
		.orderBy('auditEvent.sequence')
		.execute();
const letters = ({ services }: TenderInHand) =>
	services.db.reader
		.selectFrom('outbox')
		.select(['toAddress', 'subject'])
		.where('subject', 'like', '%bid opener%')
		.orderBy('id')
		.execute();
const code = (result: { ok: boolean; refusal?: { code: string } }) =>
	result.ok ? 'done' : result.refusal?.code;

eachEngine((makeDb, engine) => {
	test('who enrols again has another key, and what was locked under the lost passphrase is gone', async () => {
		const it = await published(await makeDb());
		const { ann } = openersOf(it);
		const before = (await keys(it)).find(({ personId }) => personId === ann.id);
		const { title } = (await tenderOf(it)).notice;
		const { lost, enrolledAt } = await enrolmentOf(it, ann);
		expect(enrolledAt).toBe(before?.enrolledAt);
		expect(lost).toMatchObject([{ title, isOpened: false, isShort: false }]);
		expect(await enrolAgain(it, ann)).toEqual({ ok: true, value: { enrolled: true } });
		const after = (await keys(it)).find(({ personId }) => personId === ann.id);
		expect(after?.recipient).not.toBe(before?.recipient);
		expect(after?.version).toBe(2);
		expect(Buffer.from(after?.locked ?? []).equals(Buffer.from(before?.locked ?? []))).toBe(false);
		expect(await keys(it)).toHaveLength(3);
		expect(await ended(it)).toEqual([
			{
				personId: ann.id,
				recipient: before?.recipient,
				enrolledAt: before?.enrolledAt,
				endedAt: after?.enrolledAt,
			},
		]);
		const [event] = await events(it);
		const { id } = await tenderOf(it);
		expect(event?.subjectId).toBe(ann.id);
		expect(JSON.parse(event?.payload ?? '{}')).toEqual({
			before: { recipient: before?.recipient },
			after: { recipient: after?.recipient, tendersLost: [id] },
		});
		expect(await letters(it)).toEqual([
			{ toAddress: ann.email, subject: 'You have enrolled again as a bid opener' },
		]);
		expect((await enrolmentOf(it, ann)).lost).toEqual([]);
		await expect(
			it.services.db.transaction((tx) => tx.deleteFrom('openerKeyEnded').execute()),
		).rejects.toThrow(/kept for ever/);
	});

	test('their share is not opened by the new key nor by the old passphrase, and the others open the bids without them', async () => {
		const it = await published(await makeDb());
		const { ann, bob, cat } = openersOf(it);
		await bid(it, it.bidder, 'We ring her.', 180_000);
		expect(code(await enrolAgain(it, ann))).toBe('done');
		on(it, AFTER);
		expect(code(await open(it, ann, 'quality', newPassphraseOf(ann)))).toBe('share-missing');
		expect(code(await open(it, ann))).toBe('wrong-passphrase');
		expect(await open(it, bob)).toMatchObject({ value: { came: 'first' } });
		// What the first one left for them is sealed to the new key; their own share still is not.
		expect(code(await open(it, ann, 'quality', newPassphraseOf(ann)))).toBe('share-missing');
		expect(await open(it, cat)).toMatchObject({ value: { came: 'second', opened: 1, setApart: 0 } });
		expect((await enrolmentOf(it, bob)).lost).toMatchObject([{ isOpened: true, isShort: true }]);
	});

	test('a tender that is not published yet seals to the new key', async () => {
		const it = await tenderIn(await makeDb());
		await putForward(it);
		const { ann, bob } = openersOf(it);
		expect((await enrolmentOf(it, ann)).lost).toEqual([]);
		expect(code(await enrolAgain(it, ann, { understood: false }))).toBe('not-understood');
		expect(code(await enrolAgain(it, ann))).toBe('done');
		expect((await publish(it)).ok).toBe(true);
		await bid(it, it.bidder, 'We ring her.', 180_000);
		on(it, AFTER);
		expect(await open(it, ann, 'quality', newPassphraseOf(ann))).toMatchObject({ value: { came: 'first' } });
		expect(await open(it, bob)).toMatchObject({ value: { came: 'second', opened: 1 } });
	});

	test('shares from before it was kept what they are sealed to are those of the first key', async () => {
		const it = await published(await makeDb());
		const { ann, bob } = openersOf(it);
		await tamper(it.services.db, 'UPDATE envelope_share SET recipient = NULL', ['envelope_share']);
		const own = async () => {
			const found = (await enrolmentOf(it, bob)).lost[0]?.openers.find(({ personId }) => personId === ann.id);
			return { isOfKeyHeld: found?.sealedTo === found?.recipient, sealedTo: found?.sealedTo };
		};
		const first = await own();
		expect(first.isOfKeyHeld).toBe(true);
		expect((await enrolmentOf(it, ann)).lost).toMatchObject([{ isShort: false }]);
		expect(code(await enrolAgain(it, ann))).toBe('done');
		expect(await own()).toEqual({ isOfKeyHeld: false, sealedTo: first.sealedTo });
		expect((await enrolmentOf(it, bob)).lost).toMatchObject([{ isShort: true }]);
		expect((await enrolmentOf(it, ann)).lost).toEqual([]);
		expect(code(await enrolAgain(it, ann, { passphrase: 'a third one that is long enough' }))).toBe('done');
		expect(await own()).toEqual({ isOfKeyHeld: false, sealedTo: first.sealedTo });
	});

	test('sent twice, also at once, it is done once; with another passphrase the last that was saved holds', async () => {
		const it = await published(await makeDb());
		const { ann } = openersOf(it);
		const { version } = await enrolmentOf(it, ann);
		const lostSeen = [it.slug];
		const sent = { commandId: it.services.ids.next(), expectedVersion: version, lostSeen };
		const both = await Promise.all([enrolAgain(it, ann, sent), enrolAgain(it, ann, sent)]);
		expect(both.map(code)).toEqual(['done', 'done']);
		expect(code(await enrolAgain(it, ann, sent))).toBe('done');
		expect(await ended(it)).toHaveLength(1);
		expect(await events(it)).toHaveLength(1);
		const other = { passphrase: 'something else that is long enough' };
		expect(code(await enrolAgain(it, ann, { ...sent, ...other }))).toBe('key-changed');
		const fresh = { ...sent, commandId: it.services.ids.next() };
		expect(code(await enrolAgain(it, ann, { ...fresh, ...other }))).toBe('key-changed');
		expect(code(await enrolAgain(it, ann, { passphrase: 'too short' }))).toBe('passphrase-too-short');
		expect(await ended(it)).toHaveLength(1);
		on(it, AFTER);
		expect(code(await open(it, ann, 'quality', newPassphraseOf(ann)))).toBe('share-missing');
	});

	test('enrolling for the first time, sent again with another passphrase, is not answered as done', async () => {
		const it = await tenderIn(await makeDb());
		const { ann } = openersOf(it);
		const commandId = it.services.ids.next();
		const enrol = (passphrase: string) => enrolOpener(it.services, as(ann)[0], { commandId, passphrase });
		expect(code(await enrol(passphraseOf(ann)))).toBe('done');
		expect(code(await enrol(passphraseOf(ann)))).toBe('done');
		expect(code(await enrol(newPassphraseOf(ann)))).toBe('enrolled-already');
		expect(await keys(it)).toHaveLength(1);
	});

	test('a tender that was published since the page was opened is not lost unseen', async () => {
		const it = await tenderIn(await makeDb());
		await putForward(it);
		const { ann } = openersOf(it);
		const { version } = await enrolmentOf(it, ann);
		expect((await publish(it)).ok).toBe(true);
		const unseen = { expectedVersion: version, lostSeen: [] };
		expect(code(await enrolAgain(it, ann, unseen))).toBe('more-is-lost');
		expect(await ended(it)).toEqual([]);
		expect(code(await enrolAgain(it, ann))).toBe('done');
	});

	test('of publishing and enrolling again at once, one sees what the other did', async () => {
		for (let round = 0; round < (engine === 'postgres' ? 5 : 2); round += 1) {
			const it = await tenderIn(await makeDb());
			await putForward(it);
			const { ann } = openersOf(it);
			const [made, again] = await Promise.all([publish(it), enrolAgain(it, ann, { lostSeen: [] })]);
			const outcome = `${code(made)} and ${code(again)}`;
			expect(['done and more-is-lost', 'openers-changed and done', 'done and done']).toContain(outcome);
			// Both done: the key was made first, and the shares are sealed to it.
			const { lost } = await enrolmentOf(it, ann);
			expect(lost).toHaveLength(code(made) === 'done' ? 1 : 0);
		}
	});

	test('once prices are open nothing is lost with a key', async () => {
		const it = await rankedLot(await makeDb());
		expect((await enrolmentOf(it, openersOf(it).ann)).lost).toEqual([]);
	});
});
