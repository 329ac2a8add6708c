import { expect, test } from 'vitest';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { type Instant, isoDate } from '../../domain/calendar/iso-date.ts';
import { londonInstant } from '../../domain/calendar/london.ts';
import { listBids } from '../bid/list-bids.ts';
import { makeReceipt } from '../bid/make-receipt.ts';
import { showBid } from '../bid/show-bid.ts';
import { approveAmendment } from './approve-amendment.ts';
import { declineAmendment } from './decline-amendment.ts';
import { showPublicTender } from './show-public-tender.ts';
import { showTender } from './show-tender.ts';
import {
	AFTER,
	amend,
	approve,
	as,
	type BidInHand,
	bid,
	CLOSES,
	confirm,
	edit,
	on,
	open,
	partsSaying,
	published,
	step,
	submit,
	type TenderInHand,
	tenderOf,
	withAccountOf,
	write,
} from './tenders.test-data.ts';

const MORE = { description: 'Forty more places, with a worker for partners.' };
const LATER = isoDate('2017-03-20');
const later = async (it: TenderInHand, closesOn = LATER) => ({
	timetable: { ...(await tenderOf(it)).notice.timetable, closesAt: londonInstant(closesOn, '12:00') },
});
const at = (it: TenderInHand, instant: Instant): TenderInHand => ({
	...it,
	services: { ...it.services, clock: { ...it.services.clock, businessNow: () => instant } },
});
const LAST = '2017-03-15T11:59:59.999Z' as Instant;
const bidOf = (it: TenderInHand, { bidId, bidSecret }: BidInHand, people = it.bidder) =>
	showBid(it.services, as(people.certifier)[1], bidId, bidSecret);
const letters = async ({ services }: TenderInHand) =>
	(
		await services.db.reader
			.selectFrom('outbox')
			.select(['toAddress as to', 'subject'])
			.orderBy('id')
			.execute()
	).filter(({ subject }) => /^(Tender amended|Timetable changed|Bid lapsed)/.test(subject));

eachEngine((makeDb) => {
	test('an amendment holds once a second person approves it; both versions stay, and whoever bids is told', async () => {
		const it = await published(await makeDb());
		await bid(it, it.bidder, 'We ring her.', 180_000);
		expect(await amend(it, {})).toMatchObject({ refusal: { code: 'nothing-changed' } });
		expect(await amend(it, MORE, '  ')).toMatchObject({ refusal: { code: 'no-words' } });
		expect(await amend(it, MORE)).toEqual({ ok: true, value: { number: 1 } });
		expect((await tenderOf(it)).notice.description).toBe('Forty more places.');
		for (const by of [it.officer, withAccountOf(it.officer, it.approver)])
			expect(await approve(it, by)).toMatchObject({ refusal: { code: 'approver-worked-on-it' } });
		expect(await approve(it)).toEqual({ ok: true, value: { version: 2 } });
		expect(await approve(it)).toMatchObject({ refusal: { code: 'nothing-waits' } });
		const shown = await showPublicTender(it.services, it.slug);
		expect(shown?.tender).toMatchObject({ noticeVersion: 2, notice: MORE });
		expect(
			shown?.versions.map(({ number, notice, asksAgain }) => [number, notice.description, asksAgain]),
		).toEqual([
			[1, 'Forty more places.', false],
			[2, MORE.description, true],
		]);
		const told = await letters(it);
		expect(told.map(({ to }) => to)).toContain(it.bidder.certifier.email);
		expect(told.map(({ to }) => to)).not.toContain(it.otherBidder.certifier.email);
		await expect(
			it.services.db.transaction((tx) => tx.deleteFrom('tenderVersion').execute()),
		).rejects.toThrow();
	});

	test('what was drafted is replaced or declined, and whoever drafted either does not approve', async () => {
		const it = await published(await makeDb());
		await amend(it, MORE);
		const first = await tenderOf(it);
		await amend(it, { description: 'Fifty more places.' }, 'Another try.', it.approver);
		expect(
			await approveAmendment(it.services, ...as(it.approver), {
				commandId: it.services.ids.next(),
				slug: it.slug,
				expectedVersion: first.rowVersion,
			}),
		).toMatchObject({ ok: false });
		expect(await approve(it)).toMatchObject({ refusal: { code: 'approver-worked-on-it' } });
		const decline = async (words: string) =>
			declineAmendment(it.services, ...as(it.approver), {
				commandId: it.services.ids.next(),
				slug: it.slug,
				expectedVersion: (await tenderOf(it)).rowVersion,
				words,
			});
		expect(await decline(' ')).toMatchObject({ refusal: { code: 'no-words' } });
		expect(await decline('It helps nobody.')).toEqual({ ok: true, value: { version: 1 } });
		expect(await decline('Again.')).toMatchObject({ refusal: { code: 'nothing-waits' } });
		const facts = await showTender(it.services, as(it.officer)[1], it.slug);
		expect(facts?.amendments.map(({ outcome, words }) => [outcome, words])).toEqual([
			['replaced', ''],
			['declined', 'It helps nobody.'],
		]);
		expect(facts?.tender).toMatchObject({ noticeVersion: 1, notice: { description: 'Forty more places.' } });
	});

	test('only what an amendment may change changes: the timetable to later, in its order, with days left to confirm', async () => {
		const it = await published(await makeDb());
		expect(await amend(it, await later(it, isoDate('2017-03-14')))).toMatchObject({
			refusal: { code: 'moved-earlier', entry: 'closing' },
		});
		expect(await amend(it, await later(it, isoDate('2017-06-14')))).toMatchObject({
			refusal: { code: 'out-of-order', later: 'evaluation', earlier: 'closing' },
		});
		const { rowVersion, notice } = await tenderOf(it);
		expect(await edit(it, { part: 'price', priceWeight: 20, promisableKpis: [] })).toMatchObject({
			refusal: { code: 'wrong-state' },
		});
		expect((await tenderOf(it)).rowVersion).toBe(rowVersion);
		on(it, isoDate('2017-03-13'));
		expect(await amend(it, MORE)).toMatchObject({
			refusal: { code: 'too-short-to-confirm', earliest: '2017-03-18' },
		});
		expect(await amend(it, { ...MORE, ...(await later(it)) })).toMatchObject({ ok: true });
		expect(
			await amend(it, {
				questions: [{ questionId: 'safety', criterion: 'Hers and theirs', wordLimit: 400 }],
				requirements: [...notice.requirements, { requirementId: null, asks: 'Insurance' }],
				...(await later(it)),
			}),
		).toMatchObject({ ok: true });
		await approve(it);
		const { notice: now } = await tenderOf(it);
		expect(now.questions[0]).toEqual({
			...notice.questions[0],
			criterion: 'Hers and theirs',
			wordLimit: 400,
		});
		expect(now.requirements.map(({ asks }) => asks)).toEqual([notice.requirements[0]?.asks, 'Insurance']);
		on(it, LATER);
		expect(await amend(at(it, now.timetable.closesAt), MORE)).toMatchObject({
			refusal: { code: 'too-late' },
		});
		await step(it, 'cancel', 'No money.', it.approver);
		expect(await amend(it, MORE)).toMatchObject({ refusal: { code: 'not-open' } });
	});

	test('a bid is confirmed as it is with a new receipt, or submitted again, or it lapses and is not opened; both sides see which', async () => {
		const it = await published(await makeDb());
		const first = await bid(it, it.bidder, 'We ring her.', 180_000);
		const second = await bid(it, it.otherBidder, 'We write to her.', 150_000);
		await amend(it, MORE);
		await approve(it);
		expect(await bidOf(it, first)).toMatchObject({ standing: 'to-confirm', rowVersion: 3 });
		// Its page was made before the amendment.
		expect(await confirm(it, it.bidder.certifier, first, 2)).toMatchObject({
			refusal: { code: 'changed-meanwhile' },
		});
		expect(await submit(it, it.bidder.certifier, first, 2)).toMatchObject({
			refusal: { code: 'changed-meanwhile' },
		});
		expect(await confirm(it, it.otherBidder.certifier, first, 3)).toMatchObject({
			refusal: { code: 'not-found' },
		});
		await write(it, it.bidder.preparer, first, [{ part: 'answer:safety', words: 'Not yet ready.' }], 1);
		const commandId = it.services.ids.next();
		const done = { ok: true, value: { number: 2 } };
		expect(await confirm(it, it.bidder.certifier, first, 3, commandId)).toEqual(done);
		expect(await confirm(it, it.bidder.certifier, first, 3, commandId)).toEqual(done);
		expect(await bidOf(it, first)).toMatchObject({
			standing: 'submitted',
			changedSince: ['answer:safety'],
			submissions: [
				{ number: 2, noticeVersion: 2 },
				{ number: 1, noticeVersion: 1 },
			],
		});
		const receipt = (number: number) =>
			makeReceipt(it.services, as(it.bidder.certifier)[1], { ...first, number });
		const one = await receipt(1);
		const two = await receipt(2);
		expect(two?.receipt).toMatchObject({
			tenderVersion: 2,
			number: 2,
			sequence: 3,
			commitment: one?.receipt.commitment,
		});
		expect((await showTender(it.services, as(it.officer)[1], it.slug))?.lapsed).toEqual([]);

		on(it, AFTER);
		expect(await confirm(it, it.otherBidder.certifier, second, 3)).toMatchObject({
			refusal: { code: 'too-late' },
		});
		expect(await bidOf(it, second, it.otherBidder)).toMatchObject({ standing: 'lapsed' });
		expect(await listBids(it.services, as(it.otherBidder.certifier)[1])).toMatchObject([
			{ standing: 'lapsed' },
		]);
		expect((await showTender(it.services, as(it.officer)[1], it.slug))?.lapsed).toEqual([]);
		await open(it, it.openers[0]);
		expect(await open(it, it.openers[1])).toMatchObject({ value: { opened: 1, setApart: 0 } });
		expect((await showTender(it.services, as(it.officer)[1], it.slug))?.lapsed).toMatchObject([
			{ organisationId: it.otherBidder.certifier.organisation.id },
		]);
		expect(
			(await letters(it)).filter(({ subject }) => subject.startsWith('Bid lapsed')).map(({ to }) => to),
		).toContain(it.otherBidder.certifier.email);
		const contents = await it.services.db.reader.selectFrom('openedPart').select('content').execute();
		expect(JSON.stringify(contents)).not.toMatch(/We write to her|Not yet ready/);
	});

	test('a bid that does not say what the notice now asks is not confirmed', async () => {
		const it = await published(await makeDb());
		const first = await bid(it, it.bidder, 'We ring her before he comes.', 180_000);
		const { requirements } = (await tenderOf(it)).notice;
		await amend(it, { requirements: [...requirements, { requirementId: null, asks: 'Insurance' }] });
		await approve(it);
		const refused = { ok: false, refusal: { problems: [{ code: 'requirement-not-met' }] } };
		expect(await confirm(it, it.bidder.certifier, first, 3)).toMatchObject(refused);
		expect(await submit(it, it.bidder.certifier, first, 3)).toMatchObject(refused);
		const now = (await tenderOf(it)).notice.requirements.map(({ requirementId }) => requirementId);
		await write(
			it,
			it.bidder.preparer,
			first,
			[
				{
					part: 'requirements',
					answers: now.map((requirementId) => ({ requirementId, meets: true, words: 'Since 2014.' })),
				},
			],
			1,
		);
		expect(await submit(it, it.bidder.certifier, first, 3)).toMatchObject({ ok: true });
		expect(await bidOf(it, first)).toMatchObject({ standing: 'submitted' });
	});

	test('the deadline is extended until its last instant, holds at once, and asks nobody to confirm', async () => {
		const it = await published(await makeDb());
		const first = await bid(it, it.bidder, 'We ring her.', 180_000);
		on(it, CLOSES);
		const last = at(it, LAST);
		expect(await amend(last, await later(it))).toMatchObject({ ok: true });
		const { closesAt } = await tenderOf(it);
		expect(await approve(at(it, closesAt))).toMatchObject({ refusal: { code: 'too-late', closesAt } });
		expect(await approve(last)).toEqual({ ok: true, value: { version: 2 } });
		expect(await bidOf(it, first)).toMatchObject({ standing: 'submitted', rowVersion: 2, isOpen: true });
		expect((await letters(it)).map(({ subject }) => subject)).toContainEqual(
			expect.stringMatching(/^Timetable changed/),
		);
		on(it, AFTER);
		expect(await submit(it, it.bidder.certifier, first, 2)).toMatchObject({ ok: true });
		expect(await open(it, it.openers[0])).toMatchObject({ refusal: { code: 'before-closing' } });
	});

	test('an extension racing with closing is decided one way: a bid after the old instant is in only where the extension came first', async () => {
		const it = await published(await makeDb());
		const first = await bid(it, it.bidder, 'We ring her.', 180_000);
		on(it, CLOSES);
		const { closesAt } = await tenderOf(it);
		await amend(at(it, LAST), await later(it));
		// Whoever holds the row sees the old closing instant pass: the extension is judged before it, the bid after it.
		const [extended, sent] = await Promise.all([
			approve(at(it, LAST)),
			submit(at(it, closesAt), it.bidder.certifier, first, 2),
		]);
		expect(extended).toMatchObject({ ok: true });
		const received = await it.services.db.reader
			.selectFrom('bidSubmission')
			.select(['number', 'closesAt'])
			.where('receivedAt', '>=', closesAt)
			.execute();
		expect(received).toEqual(
			sent.ok ? [{ number: 2, closesAt: (await tenderOf(it)).notice.timetable.closesAt }] : [],
		);
		if (!sent.ok) expect(sent).toMatchObject({ refusal: { code: 'too-late', closesAt } });
	});

	test('an extension whose row is held past the closing instant is too late', async () => {
		const it = await published(await makeDb());
		on(it, CLOSES);
		await amend(at(it, LAST), await later(it));
		const { closesAt } = await tenderOf(it);
		let asked = 0;
		const waited = {
			...it,
			services: {
				...it.services,
				// The first reading is before the lock, every later one after it.
				clock: { ...it.services.clock, businessNow: () => (asked++ === 0 ? LAST : closesAt) },
			},
		};
		const { rowVersion } = await tenderOf(it);
		expect(
			await approveAmendment(waited.services, ...as(it.approver), {
				commandId: it.services.ids.next(),
				slug: it.slug,
				expectedVersion: rowVersion,
			}),
		).toMatchObject({ refusal: { code: 'too-late' } });
	});

	test('an amendment racing with a submission is decided one way: the bid is under the notice it was judged by, and says whether it must be confirmed', async () => {
		const it = await published(await makeDb());
		const first = await bid(it, it.bidder, 'We ring her.', 180_000);
		const second = await bid(it, it.otherBidder, 'We write to her.', 150_000);
		await write(it, it.bidder.preparer, first, partsSaying('Another answer.', 170_000), 1);
		await amend(it, MORE);
		const [amended, sent, confirmed] = await Promise.all([
			approve(it),
			submit(it, it.bidder.certifier, first, 2),
			confirm(it, it.otherBidder.certifier, second, 2),
		]);
		expect(amended).toMatchObject({ ok: true });
		for (const [answer, whose, people] of [
			[sent, first, it.bidder],
			[confirmed, second, it.otherBidder],
		] as const) {
			const shown = await bidOf(it, whose, people);
			// Before it: received under the first version, and to be confirmed like any other. After it: refused, for nobody had read it.
			expect(shown?.standing).toBe('to-confirm');
			expect(shown?.submissions.map(({ noticeVersion }) => noticeVersion)).toEqual(answer.ok ? [1, 1] : [1]);
			if (!answer.ok) expect(answer).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
			expect(await confirm(it, people.certifier, whose, shown?.rowVersion ?? 0)).toMatchObject({ ok: true });
			expect((await bidOf(it, whose, people))?.standing).toBe('submitted');
		}
	});
});
