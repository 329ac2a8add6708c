import { expect, test } from 'vitest';
import { routeOver } from '../../../test/setup/route-over.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { listShortOfOpeners } from './list-short-of-openers.ts';
import {
	AFTER,
	as,
	enrolAgain,
	on,
	published,
	putForward,
	step,
	type TenderInHand,
	tenderIn,
} from './tenders.test-data.ts';
import { warnOfOpeners } from './warn-of-openers.ts';

const letters = ({ services }: TenderInHand) =>
	services.db.reader
		.selectFrom('outbox')
		.select(['toAddress', 'body'])
		.where('subject', 'like', 'Too few people can open the bids: %')
		.orderBy('toAddress')
		.orderBy('id')
		.execute();
const addresses = async (it: TenderInHand) => (await letters(it)).map(({ toAddress }) => toAddress);
const events = async ({ services }: TenderInHand) =>
	(
		await services.db.reader
			.selectFrom('auditEvent')
			.select('action')
			.where('action', 'like', 'tender.openers-short%')
			.orderBy('sequence')
			.execute()
	).map(({ action }) => action);

const suspend = (it: TenderInHand, index: number, isSuspended = true) =>
	it.services.db.transaction((tx) =>
		tx
			.updateTable('person')
			.set({ suspendedAt: isSuspended ? it.services.clock.businessNow() : null })
			.where('id', '=', it.openers[index]?.id ?? '')
			.execute(),
	);
const home = async (it: TenderInHand, person = it.officer) =>
	(await routeOver(it.services, as(person)[0]).open('/')).text;
const LINE = 'too few people can open the bids';

eachEngine((makeDb) => {
	test('officers and approvers are told once when fewer than two are left, and again only after it was mended', async () => {
		const it = await published(await makeDb());
		await suspend(it, 0);
		expect(await warnOfOpeners(it.services)).toBe(0);
		await suspend(it, 1);
		expect(await warnOfOpeners(it.services)).toBe(1);
		expect(await warnOfOpeners(it.services)).toBe(0);
		const { officer, approver, otherOfficer } = it.programme.office;
		const told = [officer.email, approver.email, otherOfficer.email].toSorted();
		expect(await addresses(it)).toEqual(told);
		const [letter] = await letters(it);
		expect(letter?.body).toContain(`Only ${it.openers[2]?.name} can still open the bids.`);
		expect(letter?.body).toContain('Bids close on 15 March 2017 at midday.');
		expect(letter?.body).toContain('Give the role back to somebody who is named');
		expect(letter?.body).toContain(`/tenders/${it.slug}`);

		await suspend(it, 1, false);
		expect(await warnOfOpeners(it.services)).toBe(0);
		expect(await addresses(it)).toEqual(told);
		await suspend(it, 2);
		expect(await warnOfOpeners(it.services)).toBe(1);
		expect(await addresses(it)).toHaveLength(2 * told.length);
		expect(await events(it)).toEqual([
			'tender.openers-short-told',
			'tender.openers-short-mended',
			'tender.openers-short-told',
		]);
	});

	test('whoever enrolled again after publication holds no share that they can use', async () => {
		const it = await published(await makeDb());
		expect((await enrolAgain(it, it.openers[0])).ok).toBe(true);
		expect(await warnOfOpeners(it.services)).toBe(0);
		expect((await enrolAgain(it, it.openers[1])).ok).toBe(true);
		expect(await warnOfOpeners(it.services)).toBe(1);
		expect((await letters(it))[0]?.body).toContain(`Only ${it.openers[2]?.name} can still open the bids.`);
	});

	test('nobody is told of a draft, of one that was cancelled, nor after closing', async () => {
		const draft = await tenderIn(await makeDb());
		await putForward(draft);
		await suspend(draft, 0);
		await suspend(draft, 1);
		expect(await warnOfOpeners(draft.services)).toBe(0);
		const cancelled = await published(await makeDb());
		await suspend(cancelled, 0);
		await suspend(cancelled, 1);
		expect((await step(cancelled, 'cancel', 'No money. (Invented.)', cancelled.approver)).ok).toBe(true);
		expect(await warnOfOpeners(cancelled.services)).toBe(0);
		const closed = await published(await makeDb());
		await suspend(closed, 0);
		await suspend(closed, 1);
		on(closed, AFTER);
		expect(await warnOfOpeners(closed.services)).toBe(0);
		expect(await home(closed)).not.toContain(LINE);
	});

	test('the home page of officers and approvers names such a tender until enough are left', async () => {
		const it = await published(await makeDb());
		expect(await home(it)).not.toContain(LINE);
		await suspend(it, 0);
		expect((await enrolAgain(it, it.openers[1])).ok).toBe(true);
		for (const person of [it.officer, it.approver]) {
			const text = await home(it, person);
			expect(text).toContain(LINE);
			expect(text).toContain(`Only ${it.openers[2]?.name} can still open the bids.`);
			expect(text).toContain('15 March 2017');
		}
		expect(await listShortOfOpeners(it.services, as(it.bidder.preparer)[1])).toEqual([]);
		await suspend(it, 0, false);
		expect(await home(it)).not.toContain(LINE);
	});
});
