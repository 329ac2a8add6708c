import { expect, test } from 'vitest';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { expressInterest } from '../interest/express-interest.ts';
import { sendQueuedMail } from '../mail/send-queued-mail.ts';
import { remindOfTenders } from './remind-of-tenders.ts';
import { AFTER, as, begin, bid, on, open, published, type TenderInHand } from './tenders.test-data.ts';

type Kind = 'tender-closing-soon' | 'tender-published' | 'tender-opened';

const told = async ({ services }: TenderInHand, kind: Kind) =>
	services.db.reader
		.selectFrom('outbox')
		.select(['toAddress', 'droppedAt', 'sentAt'])
		.where('kind', '=', kind)
		.orderBy('toAddress')
		.orderBy('id')
		.execute();
const addresses = async (it: TenderInHand, kind: Kind) => (await told(it, kind)).map((one) => one.toAddress);

eachEngine((makeDb) => {
	test('a tender that is published is told to everybody who may bid, and to nobody of the office', async () => {
		const it = await published(await makeDb());
		const to = await addresses(it, 'tender-published');
		expect(to).toContain(it.bidder.preparer.email);
		expect(to).toContain(it.otherBidder.preparer.email);
		expect(to).not.toContain(it.officer.email);
		expect(new Set(to).size).toBe(to.length);
	});

	test('five and one working days before bids close, only who has not submitted is told, once each; the trail names nobody', async () => {
		const it = await published(await makeDb());
		await bid(it, it.bidder, 'Ready.', 100_00);
		await begin(it, it.otherBidder.preparer);
		on(it, isoDate('2017-03-07'));
		expect(await remindOfTenders(it.services)).toBe(0);
		on(it, isoDate('2017-03-08'));
		expect(await remindOfTenders(it.services)).toBe(1);
		expect(await remindOfTenders(it.services)).toBe(0);
		const first = await addresses(it, 'tender-closing-soon');
		expect(first).toContain(it.otherBidder.preparer.email);
		expect(first).not.toContain(it.bidder.preparer.email);
		expect(first).not.toContain(it.officer.email);
		on(it, isoDate('2017-03-14'));
		expect(await remindOfTenders(it.services)).toBe(1);
		expect(await addresses(it, 'tender-closing-soon')).toHaveLength(first.length * 2);
		const events = await it.services.db.reader
			.selectFrom('auditEvent as e')
			.innerJoin('auditPayload as p', 'p.sequence', 'e.sequence')
			.select(['e.personId', 'e.organisationId', 'p.payload'])
			.where('e.action', '=', 'tender.closing-told')
			.orderBy('e.sequence')
			.execute();
		expect(events).toHaveLength(2);
		for (const { personId, organisationId, payload } of events) {
			expect([personId, organisationId]).toEqual([null, null]);
			expect(Object.keys(JSON.parse(payload).after)).toEqual(['closesAt', 'step']);
		}
		on(it, AFTER);
		expect(await remindOfTenders(it.services)).toBe(0);
	});

	test('whoever showed interest is told; who has submitted by the time that the mail leaves is not', async () => {
		const it = await published(await makeDb());
		await expressInterest(it.services, ...as(it.otherBidder.preparer), { commandId: 'i', slug: it.slug });
		on(it, isoDate('2017-03-14'));
		expect(await remindOfTenders(it.services)).toBe(1);
		expect(await addresses(it, 'tender-closing-soon')).toContain(it.otherBidder.preparer.email);
		await bid(it, it.otherBidder, 'Just in time.', 100_00);
		await sendQueuedMail({ ...it.services, mailer: { send: async () => {} } });
		for (const { sentAt, droppedAt } of await told(it, 'tender-closing-soon'))
			expect([sentAt, droppedAt === null]).toEqual([null, false]);
	});

	test('once bids have been opened their bidders are told, and the officers', async () => {
		const it = await published(await makeDb());
		await bid(it, it.bidder, 'Ready.', 100_00);
		on(it, AFTER);
		const [one, two] = it.openers;
		expect(await open(it, one)).toMatchObject({ ok: true });
		expect(await told(it, 'tender-opened')).toEqual([]);
		expect(await open(it, two)).toMatchObject({ ok: true });
		const to = await addresses(it, 'tender-opened');
		expect(to).toContain(it.bidder.preparer.email);
		expect(to).toContain(it.officer.email);
		expect(to).not.toContain(it.otherBidder.preparer.email);
	});
});
