import { expect, test } from 'vitest';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { tamper } from '../../../test/setup/without-triggers.ts';
import { writeReceipt } from '../../domain/bid/receipt-file.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { makeReceipt } from '../bid/make-receipt.ts';
import { showBid } from '../bid/show-bid.ts';
import { unlockBids } from '../bid/unlock-bids.ts';
import { verifyReceipt } from '../bid/verify-receipt.ts';
import { nameOpeners } from './name-openers.ts';
import { startTender } from './start-tender.ts';
import {
	AFTER,
	as,
	bid,
	edit,
	on,
	open,
	publish,
	published,
	putForward,
	submit,
	type TenderInHand,
	TODAY,
	tenderIn,
	tenderOf,
	write,
} from './tenders.test-data.ts';

const submissions = (it: TenderInHand) =>
	it.services.db.reader.selectFrom('bidSubmission').selectAll().orderBy('sequence').execute();
const setApart = (it: TenderInHand) =>
	it.services.db.reader.selectFrom('setApart').select(['submissionId', 'kind', 'why']).execute();
const attempts = async (it: TenderInHand) =>
	(await it.services.db.reader.selectFrom('tenderAttempt').select('kind').orderBy('kind').execute()).map(
		({ kind }) => kind,
	);
const opened = (it: TenderInHand) => it.services.db.reader.selectFrom('openedPart').selectAll().execute();

/** Two bids are in and bids have closed. */
async function closedWithTwo(it: TenderInHand) {
	await bid(it, it.bidder, 'We ring her.', 180_000);
	await bid(it, it.otherBidder, 'We write to her.', 150_000);
	on(it, AFTER);
	const [one, two] = await submissions(it);
	if (one === undefined || two === undefined) throw new Error('two bids came');
	return { one, two };
}

/** By two openers, after closing. */
async function openByTwo(it: TenderInHand, kind: 'quality' | 'price' = 'quality') {
	const [ann, bob] = it.openers;
	const first = await open(it, ann, kind);
	return first.ok ? open(it, bob, kind) : first;
}

eachEngine((makeDb) => {
	test.each([
		['of the same name', { name: (name: string) => ` ${name.toUpperCase()}` }],
		[
			'of the same address elsewhere',
			{ email: (email: string) => email.replace(/@.*/, '@elsewhere.example') },
		],
	] as const)('one person with two accounts %s is neither named twice nor counted as two', async (_what, change) => {
		const draft = await tenderIn(await makeDb());
		const [ann, bob] = draft.openers;
		const makeOne = async (it: TenderInHand) => {
			const same =
				'name' in change ? { name: change.name(ann?.name ?? '') } : { email: change.email(ann?.email ?? '') };
			await it.services.db.transaction((tx) =>
				tx
					.updateTable('person')
					.set(same)
					.where('id', '=', bob?.id ?? '')
					.execute(),
			);
		};
		await putForward(draft);
		await publish(draft);
		await closedWithTwo(draft);
		await makeOne(draft);
		expect(await openByTwo(draft)).toMatchObject({ refusal: { code: 'same-person' } });
		expect(await attempts(draft)).toEqual(['opening-alone']);
		expect(await open(draft, draft.openers[2])).toMatchObject({ value: { came: 'second', opened: 2 } });
	});

	test('two accounts that look like one person’s are not both named', async () => {
		const it = await tenderIn(await makeDb());
		const [ann, bob] = it.openers;
		await it.services.db.transaction((tx) =>
			tx
				.updateTable('person')
				.set({ name: ann?.name ?? '' })
				.where('id', '=', bob?.id ?? '')
				.execute(),
		);
		const named = nameOpeners(it.services, ...as(it.officer), {
			commandId: it.services.ids.next(),
			slug: it.slug,
			expectedVersion: (await tenderOf(it)).rowVersion,
			personIds: it.openers.map(({ id }) => id),
		});
		expect(await named).toMatchObject({ refusal: { code: 'same-person' } });
	});

	test('openers early, one twice, and others: each is refused and kept, and nothing is opened', async () => {
		const it = await published(await makeDb());
		await bid(it, it.bidder, 'We ring her.', 180_000);
		expect(await openByTwo(it)).toMatchObject({ refusal: { code: 'before-closing' } });
		on(it, AFTER);
		const [ann] = it.openers;
		await open(it, ann);
		expect(await open(it, ann)).toMatchObject({ refusal: { code: 'same-person' } });
		expect(await open(it, it.officer)).toMatchObject({ refusal: { code: 'not-an-opener' } });
		expect(await open(it, it.bidder.certifier)).toMatchObject({ refusal: { code: 'not-found' } });
		expect(await opened(it)).toEqual([]);
		expect(await attempts(it)).toEqual(['opening-alone', 'opening-before-closing', 'opening-by-another']);
	});

	test('a deadline that was put earlier in the database opens nothing before what the receipts promised', async () => {
		const it = await published(await makeDb());
		await bid(it, it.bidder, 'We ring her.', 180_000);
		const { closesAt } = await tenderOf(it);
		const { db } = it.services;
		await tamper(db, "UPDATE tender SET closes_at = '2017-01-31T12:00:00.000Z'", ['tender']);
		expect(await openByTwo(it)).toMatchObject({ refusal: { code: 'before-closing', closesAt } });
		await tamper(db, "UPDATE bid_submission SET closes_at = '2017-01-31T12:00:00.000Z'", ['bid_submission']);
		// With the receipts' own deadline too: then none is as it was signed.
		expect(await openByTwo(it)).toMatchObject({ refusal: { code: 'none-as-signed' } });
		expect(await opened(it)).toEqual([]);
	});

	test('a deadline that was put later in the database lets a late bid in, whose receipt tells', async () => {
		const it = await published(await makeDb());
		const first = await bid(it, it.bidder, 'We ring her.', 180_000);
		on(it, AFTER);
		const later = '2017-03-31T11:00:00.000Z';
		await tamper(it.services.db, `UPDATE tender SET closes_at = '${later}'`, ['tender']);
		const late = await bid(it, it.otherBidder, 'We write to her.', 150_000);
		const receiptOf = (by: typeof it.bidder, { bidId, bidSecret }: typeof first) =>
			makeReceipt(it.services, as(by.certifier)[1], { bidId, bidSecret, number: 1 });
		const one = await receiptOf(it.bidder, first);
		const two = await receiptOf(it.otherBidder, late);
		expect(one?.receipt.closesAt).not.toBe(later);
		expect(two?.receipt).toMatchObject({ closesAt: later, sequence: 2 });
	});

	test.each(['of another tender', 'of the other envelope'])('a share %s opens nothing', async (of) => {
		const it = await published(await makeDb());
		await closedWithTwo(it);
		on(it, TODAY);
		const begun = await startTender(it.services, ...as(it.officer), {
			commandId: it.services.ids.next(),
			slug: it.programme.slug,
			begun: { title: 'Another tender', begunOn: isoDate('2017-01-16') },
		});
		const another = { ...it, slug: begun.ok ? begun.value.slug : '' };
		await putForward(another);
		expect(await publish(another)).toMatchObject({ ok: true });
		on(it, AFTER);
		const [slug, kind] = of === 'of another tender' ? [another.slug, 'quality'] : [it.slug, 'price'];
		await tamper(
			it.services.db,
			`UPDATE envelope_share SET sealed = (SELECT other.sealed FROM envelope_share AS other
				INNER JOIN envelope ON envelope.id = other.envelope_id INNER JOIN tender ON tender.id = envelope.tender_id
				WHERE other.opener_id = envelope_share.opener_id AND tender.slug = '${slug}' AND envelope.kind = '${kind}')
				WHERE envelope_id = (SELECT envelope.id FROM envelope INNER JOIN tender ON tender.id = envelope.tender_id
					WHERE envelope.kind = 'quality' AND tender.slug = '${it.slug}')`,
			['envelope_share'],
		);
		expect(await openByTwo(it)).toMatchObject({ refusal: { code: 'share-missing' } });
		expect(await opened(it)).toEqual([]);
	});

	test.each([
		['a byte of the ciphertext', 'not-decrypted'],
		['the digest beside it', 'not-as-committed'],
		['the envelope that it names', 'not-decrypted'],
	] as const)('changed in the database, %s sets the bid apart and stops nobody else’s', async (what, why) => {
		const it = await published(await makeDb());
		const { one } = await closedWithTwo(it);
		const { db } = it.services;
		await tamper(db, 'SELECT 1', ['bid_submission_part']);
		const part = await db.reader
			.selectFrom('bidSubmissionPart')
			.selectAll()
			.where('submissionId', '=', one.id)
			.where('part', '=', 'answer:safety')
			.executeTakeFirstOrThrow();
		const envelopes = await db.reader
			.selectFrom('envelope')
			.selectAll()
			.where('kind', '=', 'price')
			.execute();
		const sealed = new Uint8Array(part.sealed);
		sealed[sealed.length - 40] = (sealed[sealed.length - 40] ?? 0) ^ 1;
		const changed = what.startsWith('a byte')
			? { sealed }
			: what.startsWith('the digest')
				? { digest: '0'.repeat(64) }
				: { envelopeId: envelopes[0]?.id ?? '' };
		await db.transaction((tx) =>
			tx
				.updateTable('bidSubmissionPart')
				.set(changed)
				.where('submissionId', '=', one.id)
				.where('part', '=', 'answer:safety')
				.execute(),
		);
		expect(await openByTwo(it)).toMatchObject({ value: { opened: 1, setApart: 1 } });
		expect(await setApart(it)).toEqual([{ submissionId: one.id, kind: 'quality', why }]);
	});

	test.each([
		['two whole bids that change places', 'bid'],
		['a replaced bid put back in place of the newest', 'replay'],
		['a bid that another organisation is said to have made', 'owner'],
		['a time of receipt', 'time'],
	] as const)('%s: what was signed does not hold, and the bid is set apart', async (_what, attack) => {
		const it = await published(await makeDb());
		const first = await bid(it, it.bidder, 'We ring her.', 180_000);
		await write(it, it.bidder.preparer, first, [{ part: 'answer:safety', words: 'Another answer.' }], 1);
		await submit(it, it.bidder.certifier, first, 2);
		await bid(it, it.otherBidder, 'We write to her.', 150_000);
		on(it, AFTER);
		const [old, one, two] = await submissions(it);
		const { db } = it.services;
		/** Everything that a bid's content hangs on: its parts with their digests, and the commitment to them. */
		const putInPlace = (from = '', into = '') => `
			UPDATE bid_submission_part SET (sealed, digest) = (SELECT other.sealed, other.digest FROM bid_submission_part AS other
				WHERE other.submission_id = '${from}' AND other.part = bid_submission_part.part) WHERE submission_id = '${into}';
			UPDATE bid_submission SET commitment = (SELECT other.commitment FROM bid_submission AS other WHERE other.id = '${from}')
				WHERE id = '${into}';`;
		const statements = {
			bid: putInPlace(two?.id, one?.id),
			replay: putInPlace(old?.id, one?.id),
			owner: `UPDATE bid SET organisation_id = '${it.officer.organisation.id}' WHERE id = '${one?.bidId}'`,
			time: `UPDATE bid_submission SET received_at = '2017-01-31T12:00:00.000Z' WHERE id = '${one?.id}'`,
		};
		await tamper(db, statements[attack], ['bid', 'bid_submission', 'bid_submission_part']);
		expect(await openByTwo(it)).toMatchObject({ value: { came: 'second', opened: 1, setApart: 1 } });
		expect(await setApart(it)).toEqual([{ submissionId: one?.id, kind: 'quality', why: 'not-as-committed' }]);
	});

	test('under another sealing key nothing is opened and nobody set apart', async () => {
		const it = await published(await makeDb());
		await closedWithTwo(it);
		const { config } = it.services;
		const other = {
			...it,
			services: { ...it.services, config: { ...config, receiptKey: 'another key entirely' } },
		};
		expect(await openByTwo(other)).toMatchObject({ refusal: { code: 'none-as-signed' } });
		expect(await setApart(it)).toEqual([]);
		expect(await open(it, it.openers[1])).toMatchObject({ value: { opened: 2, setApart: 0 } });
	});

	test('the receipt of one bid is none of another’s: not under its names, not with its parts', async () => {
		const it = await published(await makeDb());
		const first = await bid(it, it.bidder, 'We ring her.', 180_000);
		const second = await bid(it, it.otherBidder, 'We write to her.', 150_000);
		const one = await makeReceipt(it.services, as(it.bidder.certifier)[1], { ...first, number: 1 });
		const two = await makeReceipt(it.services, as(it.otherBidder.certifier)[1], { ...second, number: 1 });
		if (one === null || two === null) throw new Error('two receipts');
		const verify = (receipt: typeof one) => verifyReceipt(writeReceipt(receipt)).ok;
		expect([one, two].map(verify)).toEqual([true, true]);
		const { organisationId, organisationName, bidId } = two.receipt;
		for (const forged of [
			{ ...one, receipt: { ...one.receipt, organisationId, organisationName } },
			{ ...one, receipt: { ...one.receipt, bidId } },
			{ ...one, receipt: { ...one.receipt, sequence: 2 } },
			{ ...one, receipt: { ...one.receipt, parts: two.receipt.parts, commitment: two.receipt.commitment } },
			{ ...one, signature: two.signature },
		])
			expect(verify(forged)).toBe(false);
	});

	test('a bidder reads nothing of another’s bid: not by its id, not with its key, not with its code', async () => {
		const it = await published(await makeDb());
		const first = await bid(it, it.bidder, 'We ring her.', 180_000);
		const second = await bid(it, it.otherBidder, 'We write to her.', 150_000);
		const [actor, scope] = as(it.otherBidder.certifier);
		expect(await showBid(it.services, scope, first.bidId, first.bidSecret)).toBeNull();
		expect(await makeReceipt(it.services, scope, { ...first, number: 1 })).toBeNull();
		expect(await unlockBids(it.services, actor, scope, { slug: it.slug, code: first.code })).toMatchObject({
			refusal: { code: 'wrong-code' },
		});
		expect(await submit(it, it.otherBidder.certifier, first, 2)).toMatchObject({
			refusal: { code: 'not-found' },
		});
		expect((await showBid(it.services, scope, second.bidId, first.bidSecret))?.written).toEqual([]);
	});

	test('a clock that stepped back opens nothing, and is kept as an attempt', async () => {
		const it = await published(await makeDb());
		await bid(it, it.bidder, 'We ring her.', 180_000);
		const [last] = await submissions(it);
		const { services } = it;
		const stepped = {
			...it,
			services: {
				...services,
				clock: { ...services.clock, businessNow: () => '2017-01-31T12:00:00.000Z' as never },
			},
		};
		expect(await open(stepped, it.openers[0])).toEqual({
			ok: false,
			refusal: { code: 'clock-stepped-back', lastKnownAt: last?.receivedAt },
		});
		expect(await attempts(it)).toEqual(['clock-stepped-back']);
		expect(await opened(it)).toEqual([]);
	});

	test('nothing that is kept beside a bid is a digest of what it says that somebody could try out', async () => {
		const it = await published(await makeDb());
		await bid(it, it.bidder, 'We ring her.', 180_000);
		await edit(it, { part: 'price', priceWeight: 30, promisableKpis: [] });
		const { guesses, kept } = await guessedAt(it, 180_000);
		expect(guesses.length).toBeGreaterThan(20);
		for (const guess of guesses) expect(kept.includes(guess), guess).toBe(false);
	});
});

/** Digests of the price as somebody would write it who tries prices, and all that is kept in words. */
async function guessedAt(it: TenderInHand, unitPricePence: number) {
	const { contentOf } = await import('../../domain/bid/sealed-content.ts');
	const { keyOf } = await import('../key-of.ts');
	const { keyedDigest, sha256 } = await import('../../gateways/secrets.ts');
	const prices = ['item-1', 'item-2'].map((itemId) => ({ itemId, unitPricePence }));
	const part = { part: 'price', prices } as const;
	const written = [
		String(unitPricePence),
		'1800',
		'1,800',
		'1800.00',
		JSON.stringify(prices),
		JSON.stringify(unitPricePence),
		contentOf(part),
		JSON.stringify({ unsealed: part }),
	];
	const { reader } = it.services.db;
	const [one] = await reader.selectFrom('bid').selectAll().execute();
	const guesses = written.flatMap((text) => [
		sha256(text),
		sha256(text).slice(0, 16),
		keyedDigest(it.services.config.sealingKey, text),
		Buffer.from(sha256(text), 'hex').toString('base64'),
	]);
	const commands = [part, { unsealed: part }, { bidId: one?.id, expectedVersion: 0, unsealed: part }].map(
		(sent) => keyOf({ commandId: 'x', ...sent } as never).slice(2),
	);
	const kept = JSON.stringify([
		await reader.selectFrom('command').selectAll().execute(),
		await reader.selectFrom('auditEvent').selectAll().execute(),
		await reader.selectFrom('auditPayload').selectAll().execute(),
		await reader.selectFrom('outbox').selectAll().execute(),
		await reader.selectFrom('rateLimit').selectAll().execute(),
		await reader.selectFrom('bidSubmission').selectAll().execute(),
		await reader.selectFrom('bidSubmissionPart').select(['part', 'digest']).execute(),
	]);
	return { guesses: [...guesses, ...commands], kept };
}
