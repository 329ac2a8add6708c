import { expect, test } from 'vitest';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { type Instant, isoDate } from '../../domain/calendar/iso-date.ts';
import { showPublicTender } from '../tender/show-public-tender.ts';
import { showTender } from '../tender/show-tender.ts';
import { as, begin, on, published, type TenderInHand } from '../tender/tenders.test-data.ts';
import { answer, ask, asked } from './clarifications.test-data.ts';
import { listOwnClarifications } from './list-own-clarifications.ts';

const own = async (it: TenderInHand, who: TenderInHand['bidder']) =>
	(await listOwnClarifications(it.services, as(who.preparer)[1], it.slug))?.questions;
const toAddresses = async ({ services }: TenderInHand) =>
	(
		await services.db.reader
			.selectFrom('outbox')
			.select(['toAddress', 'body', 'subject'])
			.where('subject', 'like', '%question%')
			.orderBy('toAddress')
			.execute()
	).map(({ toAddress, body, subject }) => ({
		toAddress,
		says: `${subject}\n${body}`.replace(/^Dear .*$/m, 'Dear'),
	}));

eachEngine((makeDb) => {
	test('a bidder asks and sees it; an officer answers in other words; everybody reads it, and whoever bids or has asked is told', async () => {
		const it = await published(await makeDb());
		await begin(it, it.otherBidder.preparer);
		const words = 'How many places? We run two of them now.';
		const id = await asked(it, it.bidder.preparer, words);
		expect(await own(it, it.bidder)).toMatchObject([{ id, words, answer: null }]);
		expect(await own(it, it.otherBidder)).toEqual([]);
		expect((await showPublicTender(it.services, it.slug))?.clarifications).toEqual([]);

		expect(await answer(it, id)).toEqual({ ok: true, value: 'answered' });
		const shown = { question: 'How many places?', answer: 'Forty.' };
		expect((await showPublicTender(it.services, it.slug))?.clarifications).toMatchObject([shown]);
		expect(JSON.stringify(await showPublicTender(it.services, it.slug))).not.toContain('two of them');
		expect(await own(it, it.bidder)).toMatchObject([{ words, answer: shown }]);
		expect((await showTender(it.services, as(it.officer)[1], it.slug))?.clarifications).toMatchObject([
			{ id, words, answer: shown },
		]);

		const letters = await toAddresses(it);
		const emails = [it.bidder, it.otherBidder].flatMap((people) => [
			people.preparer.email,
			people.certifier.email,
		]);
		expect(letters.map(({ toAddress }) => toAddress)).toEqual(expect.arrayContaining(emails));
		expect(new Set(letters.map(({ says }) => says)).size).toBe(1);
		expect(await answer(it, id)).toMatchObject({ refusal: { code: 'already-answered' } });
	});

	test('it is asked until questions close, of a published tender, by a bidder; twice is once', async () => {
		const it = await published(await makeDb());
		const { questionsCloseAt } = (await showPublicTender(it.services, it.slug))!.tender.notice.timetable;
		const at = (moment: string) => ({
			services: { ...it.services, clock: { ...it.services.clock, businessNow: () => moment as Instant } },
		});
		const lastMoment = new Date(Date.parse(questionsCloseAt) - 1).toISOString();
		expect(await ask(it, it.bidder.preparer, 'In time?', at(lastMoment))).toMatchObject({ ok: true });
		expect(await ask(it, it.bidder.preparer, 'In time?', at(questionsCloseAt))).toMatchObject({
			refusal: { code: 'too-late', closesAt: questionsCloseAt },
		});
		expect(await ask(it, it.officer, 'May an officer ask?')).toMatchObject({
			refusal: { code: 'not-found' },
		});
		const commandId = it.services.ids.next();
		const once = await ask(it, it.bidder.preparer, 'Once?', { commandId });
		expect(await ask(it, it.bidder.preparer, 'Once?', { commandId })).toEqual(once);
		expect(await own(it, it.bidder)).toHaveLength(2);
		expect(await answer(it, 'another')).toMatchObject({ refusal: { code: 'not-found' } });
		const id = once.ok ? once.value.clarificationId : '';
		expect(await answer(it, id, { by: it.bidder.certifier })).toMatchObject({
			refusal: { code: 'not-found' },
		});
		on(it, isoDate('2017-04-01'));
		expect((await listOwnClarifications(it.services, as(it.bidder.preparer)[1], it.slug))?.mayAsk).toBe(
			false,
		);
	});

	test('neither question nor answer names a provider; a refusal says the same whoever bids', async () => {
		const it = await published(await makeDb());
		const { organisation, name } = it.bidder.preparer;
		expect(await ask(it, it.bidder.preparer, `We are ${organisation.name.toUpperCase()}.`)).toMatchObject({
			refusal: { code: 'names-somebody' },
		});
		for (const words of [`Regards, ${name}`, 'Write to ann@example.org'])
			expect(await ask(it, it.bidder.preparer, words)).toMatchObject({
				refusal: { code: 'looks-personal' },
			});
		const id = await asked(it, it.bidder.preparer, 'How many places?');
		const neverAsked = it.programme.people.member.signatory.organisation.name;
		for (const named of [organisation.name, it.otherBidder.preparer.organisation.name, neverAsked])
			expect(await answer(it, id, { question: `${named} asks: how many?` })).toMatchObject({
				refusal: { code: 'names-somebody', names: [named] },
			});
		expect(await answer(it, id, { answer: 'Ask ann@example.org' })).toMatchObject({
			refusal: { code: 'looks-personal' },
		});
	});
});
