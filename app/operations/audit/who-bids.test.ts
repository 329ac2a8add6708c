import { expect, test } from 'vitest';
import { type APerson, actorOf, aPerson } from '../../../scripts/starting-data/factories/person.ts';
import { saveWorld } from '../../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../../scripts/starting-data/world.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { scopeFor } from '../../domain/access/scope.ts';
import { showTender } from '../tender/show-tender.ts';
import {
	AFTER,
	as,
	begin,
	bid,
	on,
	open,
	partsSaying,
	published,
	submit,
	write,
} from '../tender/tenders.test-data.ts';
import { searchTrail } from './search-trail.ts';

eachEngine((makeDb) => {
	test('before the bids are opened nobody’s part of the trail tells who bids; afterwards the office’s does, and the system’s administrator’s never', async () => {
		const it = await published(await makeDb());
		const world = aWorld(2);
		const administrator = aPerson(world, 'system-administrator');
		const stranger = aPerson(world, 'officer');
		await it.services.db.transaction((tx) => saveWorld(tx, world));
		const { bidId } = await bid(it, it.bidder, 'We ring her.', 180_000);
		// Begun, and never submitted.
		await begin(it, it.otherBidder.preparer);
		const seen = async (person: APerson) => {
			const { events, actions } = await searchTrail(it.services, scopeFor(actorOf(person)), {
				person: null,
				action: null,
				subject: null,
				from: null,
				before: null,
				olderThan: null,
				newerThan: null,
			});
			return {
				bids: events.flatMap(({ subjectKind, subjectId }) => (subjectKind === 'bid' ? [subjectId] : [])),
				names: events.map(({ personName }) => personName),
				actions: actions.filter((action) => action.startsWith('bid.')),
			};
		};
		const bidders = [it.bidder.preparer.name, it.bidder.certifier.name, it.otherBidder.preparer.name];
		const nothing = { bids: [], names: expect.not.arrayContaining(bidders), actions: [] };
		for (const person of [administrator, it.officer, it.approver, stranger])
			expect(await seen(person)).toEqual(nothing);
		on(it, AFTER);
		await open(it, it.openers[0]);
		for (const person of [administrator, it.officer]) expect(await seen(person)).toEqual(nothing);
		await open(it, it.openers[1]);
		const office = await seen(it.officer);
		expect(new Set(office.bids)).toEqual(new Set([bidId]));
		expect(office.names).toContain(it.bidder.certifier.name);
		for (const person of [administrator, stranger]) expect(await seen(person)).toEqual(nothing);
	});

	test('who sent a bid too late is told to nobody before the bids are opened: it may have been one in place of another', async () => {
		const it = await published(await makeDb());
		await bid(it, it.bidder, 'We ring her.', 180_000);
		const { preparer, certifier } = it.otherBidder;
		const begun = await begin(it, preparer);
		await write(it, preparer, begun, partsSaying('We write.', 170_000));
		on(it, AFTER);
		expect(await submit(it, certifier, begun)).toMatchObject({ refusal: { code: 'too-late' } });
		const told = async () =>
			(await showTender(it.services, as(it.officer)[1], it.slug))?.attempts.map(
				({ personName }) => personName,
			);
		expect(await told()).toEqual([null]);
		await open(it, it.openers[0]);
		expect(await told()).toEqual([null]);
		await open(it, it.openers[1]);
		expect(await told()).toEqual([certifier.name]);
	});
});
