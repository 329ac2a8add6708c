import { expect, test } from 'vitest';
import { countRows } from '../../../db/connect.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { searchTrail } from '../audit/search-trail.ts';
import { stranger } from '../bidder/stranger.test-data.ts';
import { answer, ask, asked } from '../clarification/clarifications.test-data.ts';
import { listOutbox } from '../mail/list-outbox.ts';
import { listTenders } from '../tender/list-tenders.ts';
import { showPublicTender } from '../tender/show-public-tender.ts';
import { showTender } from '../tender/show-tender.ts';
import {
	AFTER,
	amend,
	approve,
	as,
	begin,
	on,
	published,
	step,
	type TenderInHand,
} from '../tender/tenders.test-data.ts';
import { expressInterest } from './express-interest.ts';
import { listInterests } from './list-interests.ts';
import { withdrawInterest } from './withdraw-interest.ts';

const about = (it: TenderInHand, commandId = it.services.ids.next()) => ({ commandId, slug: it.slug });
type Somebody = TenderInHand['officer'];
const express = (it: TenderInHand, by: Somebody, commandId?: string) =>
	expressInterest(it.services, ...as(by), about(it, commandId));
const withdraw = (it: TenderInHand, by: Somebody) => withdrawInterest(it.services, ...as(by), about(it));
const own = (it: TenderInHand, by: Somebody) => listInterests(it.services, as(by)[1]);
const letters = async ({ services }: TenderInHand, subject: string) =>
	services.db.reader
		.selectFrom('outbox')
		.select(['toAddress', 'body'])
		.where('subject', 'like', `${subject}%`)
		.orderBy('toAddress')
		.execute();
const toldOf = async (it: TenderInHand, subject: string) =>
	(await letters(it, subject)).map(({ toAddress }) => toAddress);

eachEngine((makeDb) => {
	test('an organisation shows interest once, sees it, and takes it back; nobody else sees it', async () => {
		const it = await published(await makeDb());
		const { preparer, certifier } = it.bidder;
		const commandId = it.services.ids.next();
		const once = await express(it, preparer, commandId);
		expect(once).toEqual({ ok: true, value: 'interested' });
		expect(await express(it, preparer, commandId)).toEqual(once);
		expect(await express(it, certifier)).toEqual(once);
		expect(await countRows(it.services.db.reader, 'tenderInterest')).toBe(1);
		expect(await own(it, certifier)).toMatchObject([
			{ slug: it.slug, tender: 'open', personName: preparer.name },
		]);
		expect(await own(it, it.otherBidder.preparer)).toEqual([]);
		expect(await own(it, it.officer)).toEqual([]);

		expect(await withdraw(it, certifier)).toEqual({ ok: true, value: 'withdrawn' });
		expect(await withdraw(it, certifier)).toEqual({ ok: true, value: 'withdrawn' });
		expect(await own(it, preparer)).toEqual([]);
		expect(await express(it, certifier)).toEqual(once);
		expect(await own(it, preparer)).toMatchObject([{ personName: certifier.name }]);
		const trail = await it.services.db.reader
			.selectFrom('auditEvent')
			.select(['action', 'personId', 'organisationId', 'bodyId'])
			.where('action', 'like', 'interest.%')
			.orderBy('sequence')
			.execute();
		const unnamed = { personId: null, organisationId: null, bodyId: null };
		expect(trail).toEqual(
			['interest.expressed', 'interest.withdrawn', 'interest.expressed'].map((action) => ({
				action,
				...unnamed,
			})),
		);
	});

	test('interest is a provider’s, in a published tender, until bids close', async () => {
		const it = await published(await makeDb());
		expect(await express(it, it.officer)).toMatchObject({ refusal: { code: 'not-found' } });
		expect(await withdraw(it, it.officer)).toMatchObject({ refusal: { code: 'not-found' } });
		expect(
			await expressInterest(it.services, ...as(it.bidder.preparer), { commandId: 'none', slug: 'none' }),
		).toMatchObject({ refusal: { code: 'not-found' } });
		on(it, AFTER);
		expect(await express(it, it.bidder.preparer)).toMatchObject({ refusal: { code: 'too-late' } });
	});

	test('who is interested, bids or has asked is told of answers, amendments and the end, once each, and of nobody else', async () => {
		const it = await published(await makeDb());
		const { preparer } = it.bidder;
		const quentin = await stranger(it);
		await express(it, preparer);
		await begin(it, preparer);
		const question = await asked(it, preparer, 'How many places?');
		await express(it, quentin);
		await express(it, it.otherBidder.preparer);
		await withdraw(it, it.otherBidder.preparer);
		const colleagues = await it.services.db.reader
			.selectFrom('person')
			.select('email')
			.where('organisationId', '=', preparer.organisation.id)
			.execute();
		const told = [...colleagues.map(({ email }) => email), quentin.email].sort();

		await answer(it, question);
		expect(await toldOf(it, 'A question has been answered')).toEqual(told);
		await amend(it, { description: 'Fifty more places.' });
		await approve(it);
		expect(await toldOf(it, 'Tender amended')).toEqual(told);
		on(it, isoDate('2017-02-20'));
		await step(it, 'cancel', 'The money is needed elsewhere.', it.approver);
		expect(await toldOf(it, 'Tender cancelled')).toEqual(told);
		for (const subject of ['A question has been answered', 'Tender amended', 'Tender cancelled']) {
			const same = (await letters(it, subject)).map(({ body }) => body.replace(/^Dear .*$/m, 'Dear'));
			expect(new Set(same).size).toBe(1);
			expect(same.join()).not.toMatch(/Quillfeather/);
		}
	});

	test('before opening nobody of the office can find out who is interested, nor that somebody registered', async () => {
		const it = await published(await makeDb());
		const quentin = await stranger(it);
		const pages = async () => {
			const seen: unknown[] = [];
			for (const person of [it.officer, it.approver, ...it.openers, it.evaluator]) {
				const [, scope] = as(person);
				const search = { person: null, action: null, subject: null, from: null, before: null };
				seen.push(
					await showTender(it.services, scope, it.slug),
					await listTenders(it.services, scope),
					await searchTrail(it.services, scope, { ...search, olderThan: null, newerThan: null }),
					await listOutbox(it.services, scope, 1),
				);
			}
			seen.push(await showPublicTender(it.services, it.slug));
			return JSON.stringify(seen, (key, value) => (key === 'now' ? null : value));
		};
		const before = await pages();
		await express(it, quentin);
		// Not even that somebody is: the pages are the same to the letter.
		expect((await pages()) === before).toBe(true);
		// Nor by writing a name where the portal looks for names: the public's answer takes it as it takes any other word.
		const question = await asked(it, quentin, 'How many places?');
		expect(await answer(it, question, { answer: 'Ask Quillfeather Harbour.' })).toMatchObject({ ok: true });
		expect(await ask(it, quentin, 'We are Quillfeather Harbour. How long?')).toMatchObject({
			refusal: { code: 'names-somebody' },
		});
	});
});
