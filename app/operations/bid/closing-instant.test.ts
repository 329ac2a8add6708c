import { expect, test } from 'vitest';
import { aProvider } from '../../../scripts/starting-data/factories/organisation.ts';
import { aPerson } from '../../../scripts/starting-data/factories/person.ts';
import { saveWorld } from '../../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../../scripts/starting-data/world.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { epochMilliseconds } from '../../domain/calendar/instant.ts';
import type { Instant } from '../../domain/calendar/iso-date.ts';
import { makeClock } from '../../gateways/clock.ts';
import {
	begin,
	partsSaying,
	published,
	submit,
	type TenderInHand,
	TODAY,
	tenderOf,
	write,
} from '../tender/tenders.test-data.ts';

const BIDDERS = 20;

/** So many organisations with a whole bid each; their codes are not locked away, which takes half a second each and is not tried here. */
async function withBids(it: TenderInHand) {
	const { sealing } = it.services;
	const quick = {
		...it,
		services: { ...it.services, sealing: { ...sealing, lockUnder: async () => new Uint8Array(1) } },
	};
	const world = aWorld(23);
	const people = Array.from({ length: BIDDERS }, (_, index) =>
		aPerson(world, ['provider-preparer', 'provider-certifier'], {
			organisation: aProvider(world),
			email: `somebody@bidder-${index}.example`,
		}),
	);
	await it.services.db.transaction((tx) => saveWorld(tx, world));
	const bids = [];
	for (const person of people) {
		const begun = await begin(quick, person);
		await write(quick, person, begun, partsSaying('We ring her.', 180_000));
		bids.push({ person, begun });
	}
	return bids;
}

eachEngine((makeDb, engine) => {
	test('around the closing instant each bid is in and in time, or refused and kept as late; sent twice it is in once', async () => {
		const it = await published(await makeDb());
		const { services } = it;
		const bids = await withBids(it);
		const { closesAt } = await tenderOf(it);
		// A clock that goes on by a millisecond whenever it is read, and passes the closing instant on the way.
		let milliseconds = epochMilliseconds(closesAt) - 2.5 * BIDDERS;
		const businessNow = () => new Date(milliseconds++).toISOString() as Instant;
		const ticking = { ...it, services: { ...services, clock: { ...services.clock, businessNow } } };
		const sent = await Promise.all(
			bids.flatMap(({ person, begun }) => {
				const commandId = services.ids.next();
				const once = async () => ({
					bidId: begun.bidId,
					done: await submit(ticking, person, begun, 1, commandId),
				});
				return [once(), once()];
			}),
		);
		const rows = await services.db.reader
			.selectFrom('bidSubmission')
			.selectAll()
			.orderBy('sequence')
			.execute();
		const attempts = await services.db.reader.selectFrom('tenderAttempt').selectAll().execute();
		const isIn = new Set(rows.map(({ bidId }) => bidId));
		expect(isIn.size).toBe(rows.length);
		expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_, index) => index + 1));
		expect(rows.map(({ receivedAt }) => receivedAt)).toEqual(
			rows.map(({ receivedAt }) => receivedAt).toSorted(),
		);
		for (const { receivedAt } of rows) expect(receivedAt < closesAt).toBe(true);
		const late = sent.filter(({ done }) => !done.ok);
		for (const { bidId, done } of sent)
			if (done.ok) expect([bidId, isIn.has(bidId)]).toEqual([bidId, true]);
			else {
				expect(done.refusal).toMatchObject({ code: 'too-late', closesAt });
				expect([bidId, isIn.has(bidId)]).toEqual([bidId, false]);
			}
		expect(rows.length).toBeGreaterThan(0);
		expect(late.length).toBeGreaterThan(0);
		expect(attempts).toHaveLength(late.length);
		for (const { at, kind } of attempts) expect([kind, at >= closesAt]).toEqual(['late-bid', true]);
	}, 90_000);

	test('of several servers on PostgreSQL it is the database’s clock that closes, and not that of a server which is slow', async () => {
		const it = await published(await makeDb());
		const begun = await begin(it, it.bidder.preparer);
		await write(it, it.bidder.preparer, begun, partsSaying('We ring her.', 180_000));
		const closesAt = it.services.clock.businessNow();
		await it.services.db.transaction((tx) => tx.updateTable('tender').set({ closesAt }).execute());
		const clock = makeClock(() => new Date(Date.now() - 60_000));
		clock.moveBusinessDay(TODAY);
		const done = await submit({ ...it, services: { ...it.services, clock } }, it.bidder.certifier, begun);
		// On SQLite there is one server, and its clock is the only one.
		if (engine === 'sqlite') expect(done).toMatchObject({ ok: true });
		else expect(done).toMatchObject({ refusal: { code: 'too-late', closesAt } });
	});
});
