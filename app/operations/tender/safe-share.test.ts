import { expect, test } from 'vitest';
import { eachEngine } from '../../../test/setup/test-database.ts';
import type { SafeShare } from '../../gateways/make-envelopes.ts';
import { writeSafeShare } from '../../gateways/safe-share.ts';
import { giveSafeShare } from './give-safe-share.ts';
import {
	AFTER,
	as,
	bid,
	LOT,
	on,
	open,
	publish,
	putForward,
	type TenderInHand,
	tenderIn,
} from './tenders.test-data.ts';

type Printed = TenderInHand & { readonly printed: readonly SafeShare[] };

/** Two bids are in, and the office has the sheet for its safe. */
async function published(db: Parameters<typeof tenderIn>[0]): Promise<Printed> {
	const it = await tenderIn(db);
	await putForward(it);
	const done = await publish(it);
	if (!done.ok || done.value.safeShares === null) throw new Error('it is not published');
	await bid(it, it.bidder, 'We ring her.', 180_000);
	await bid(it, it.otherBidder, 'We write to her.', 150_000);
	return { ...it, printed: done.value.safeShares };
}

const printed = (it: Printed, kind: 'quality' | 'price') =>
	it.printed.find((each) => each.kind === kind)?.share ?? '';

const give = (
	it: Printed,
	by = it.approver,
	share = printed(it, 'quality'),
	commandId = it.services.ids.next(),
) =>
	giveSafeShare(it.services, ...as(by), {
		commandId,
		slug: it.slug,
		kind: 'quality',
		safeShares: { [LOT]: share },
	});

const openings = (it: TenderInHand) =>
	it.services.db.reader
		.selectFrom('opening')
		.select(['firstBy', 'firstWith', 'secondBy', 'version'])
		.orderBy('id')
		.execute();
const attempts = async (it: TenderInHand) =>
	(await it.services.db.reader.selectFrom('tenderAttempt').select('kind').orderBy('kind').execute()).map(
		({ kind }) => kind,
	);
const opened = (it: TenderInHand) => it.services.db.reader.selectFrom('openedPart').selectAll().execute();

eachEngine((makeDb) => {
	test('the safe’s share and one opener open the bids', async () => {
		const it = await published(await makeDb());
		on(it, AFTER);
		expect(await give(it)).toEqual({ ok: true, value: { given: true } });
		expect(await opened(it)).toEqual([]);
		expect(await open(it, it.openers[1])).toMatchObject({
			value: { came: 'second', opened: 2, setApart: 0 },
		});
		expect(await openings(it)).toMatchObject([
			{ firstBy: it.approver.id, firstWith: 'safe', secondBy: it.openers[1]?.id },
		]);
		expect(await attempts(it)).toEqual([]);
	});

	test('an opener who has forgotten the passphrase gives it, and another opener follows', async () => {
		const it = await published(await makeDb());
		on(it, AFTER);
		const [ann, bob] = it.openers;
		if (ann === undefined) throw new Error('no opener');
		expect(await open(it, ann, 'quality', 'something else altogether')).toMatchObject({ ok: false });
		expect(await give(it, ann)).toMatchObject({ ok: true });
		expect(await open(it, ann)).toMatchObject({ refusal: { code: 'same-person' } });
		expect(await open(it, bob)).toMatchObject({ value: { came: 'second', opened: 2 } });
	});

	test('it takes the place of a share that waits, whose opener gives theirs again', async () => {
		const it = await published(await makeDb());
		on(it, AFTER);
		expect(await open(it, it.openers[0])).toMatchObject({ value: { came: 'first' } });
		expect(await give(it)).toMatchObject({ ok: true });
		expect(await open(it, it.openers[0])).toMatchObject({ value: { came: 'second', opened: 2 } });
	});

	test('sent twice it is given once', async () => {
		const it = await published(await makeDb());
		on(it, AFTER);
		const commandId = it.services.ids.next();
		expect(await give(it, it.approver, printed(it, 'quality'), commandId)).toMatchObject({ ok: true });
		const [first] = await openings(it);
		expect(await give(it, it.approver, printed(it, 'quality'), commandId)).toMatchObject({ ok: true });
		expect(await openings(it)).toEqual([first]);
	});

	test('before closing, by a bidder, and without an opener who could follow, it is refused', async () => {
		const it = await published(await makeDb());
		expect(await give(it)).toMatchObject({ refusal: { code: 'before-closing' } });
		on(it, AFTER);
		expect(await give(it, it.bidder.certifier)).toMatchObject({ refusal: { code: 'not-found' } });
		for (const { id } of it.openers)
			await it.services.db.transaction((tx) =>
				tx
					.updateTable('openerKey')
					.set({ recipient: `age1${id}` })
					.where('personId', '=', id)
					.execute(),
			);
		expect(await give(it)).toMatchObject({ refusal: { code: 'nobody-to-follow' } });
		expect(await openings(it)).toEqual([]);
		expect(await attempts(it)).toEqual(['opening-before-closing']);
	});

	test('mistyped, or of the other envelope, it is refused at its box and kept as an attempt', async () => {
		const it = await published(await makeDb());
		on(it, AFTER);
		const right = printed(it, 'quality');
		const slip = `${right.slice(0, -1)}${right.endsWith('q') ? 'p' : 'q'}`;
		for (const [share, why] of [
			[slip, 'mistyped'],
			['', 'mistyped'],
			[printed(it, 'price'), 'of-another'],
		] as const)
			expect(await give(it, it.approver, share)).toEqual({
				ok: false,
				refusal: { code: 'shares-wrong', wrong: [{ lotId: LOT, why }] },
			});
		expect(await openings(it)).toEqual([]);
		expect(await attempts(it)).toEqual(['wrong-safe-share', 'wrong-safe-share', 'wrong-safe-share']);
	});

	test('a share that was made up opens nothing and sets nobody apart; the right one still opens', async () => {
		const it = await published(await makeDb());
		on(it, AFTER);
		const envelope = await it.services.db.reader
			.selectFrom('envelope')
			.select('id')
			.where('kind', '=', 'quality')
			.executeTakeFirstOrThrow();
		const madeUp = writeSafeShare(envelope.id, new Uint8Array(33).fill(7));
		expect(await give(it, it.approver, madeUp)).toMatchObject({ ok: true });
		expect(await open(it, it.openers[0])).toMatchObject({ refusal: { code: 'share-missing' } });
		expect(await opened(it)).toEqual([]);
		expect(await it.services.db.reader.selectFrom('setApart').selectAll().execute()).toEqual([]);
		expect(await give(it)).toMatchObject({ ok: true });
		expect(await open(it, it.openers[0])).toMatchObject({ value: { came: 'second', opened: 2 } });
	});

	test('the share stands nowhere, neither as it was typed nor as its bytes', async () => {
		const it = await published(await makeDb());
		on(it, AFTER);
		expect(await give(it)).toMatchObject({ ok: true });
		const { reader } = it.services.db;
		const left = await reader.selectFrom('openingShare').selectAll().execute();
		expect(left).toHaveLength(it.openers.length);
		const kept = JSON.stringify([
			await reader.selectFrom('command').selectAll().execute(),
			await reader.selectFrom('auditEvent').selectAll().execute(),
			await reader.selectFrom('auditPayload').selectAll().execute(),
			left.map(({ sealed }) => Buffer.from(sealed).toString('latin1')),
		]);
		const typed = printed(it, 'quality');
		expect(kept).not.toContain(typed);
		expect(kept).not.toContain(typed.replaceAll(' ', '').slice(20, 40));
		expect(
			left.every(({ sealed }) => Buffer.from(sealed).toString('latin1').startsWith('age-encryption')),
		).toBe(true);
	});
});
