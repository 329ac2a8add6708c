import { expect, test } from 'vitest';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { tamper } from '../../../test/setup/without-triggers.ts';
import { receiptText } from '../../domain/bid/receipt.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { isSigned } from '../../gateways/secrets.ts';
import { showAgreementVersion } from '../agreement/show-agreement-version.ts';
import { sendOutcomeLetters } from '../award/send-outcome-letters.ts';
import { makeReceipt } from '../bid/make-receipt.ts';
import { showBid } from '../bid/show-bid.ts';
import { startBid } from '../bid/start-bid.ts';
import { unlockBids } from '../bid/unlock-bids.ts';
import { withdrawBid } from '../bid/withdraw-bid.ts';
import { agreeScore } from '../evaluation/agree-score.ts';
import { approveAward } from '../evaluation/approve-award.ts';
import { checkRequirement } from '../evaluation/check-requirement.ts';
import { declareInterest } from '../evaluation/declare-interest.ts';
import { draftAwardedAgreement } from '../evaluation/draft-awarded-agreement.ts';
import { lockQuality } from '../evaluation/lock-quality.ts';
import { nameEvaluators } from '../evaluation/name-evaluators.ts';
import { recommendAward } from '../evaluation/recommend-award.ts';
import { saveScore } from '../evaluation/save-score.ts';
import {
	AFTER,
	as,
	begin,
	bid,
	CLOSES,
	LOT,
	on,
	open,
	partsSaying,
	publish,
	published,
	putForward,
	submit,
	type TenderInHand,
	tenderIn,
	tenderOf,
	withAccountOf,
	write,
} from './tenders.test-data.ts';

const sent = (it: TenderInHand) => ({ commandId: it.services.ids.next(), slug: it.slug, lotId: LOT });
const submissions = (it: TenderInHand) =>
	it.services.db.reader.selectFrom('bidSubmission').selectAll().orderBy('sequence').execute();

eachEngine((makeDb) => {
	test('a tender is written, put forward, and published by a second person, who is given the safe’s shares once', async () => {
		const it = await tenderIn(await makeDb());
		expect(await publish(it)).toMatchObject({ refusal: { code: 'wrong-state' } });
		expect(await putForward(it)).toEqual({ ok: true, value: { state: 'awaiting-approval' } });
		for (const by of [it.officer, withAccountOf(it.officer, it.approver)])
			expect(await publish(it, by)).toMatchObject({ refusal: { code: 'approver-worked-on-it' } });
		const commandId = it.services.ids.next();
		expect((await tenderOf(it)).state).toBe('awaiting-approval');
		const done = await publish(it, it.approver, commandId);
		expect(done.ok && done.value.safeShares?.map(({ kind }) => kind)).toEqual(['quality', 'price']);
		const { db } = it.services;
		expect((await db.reader.selectFrom('envelopeShare').select('openerId').execute()).length).toBe(
			it.openers.length * 2,
		);
		const kept = JSON.stringify(await db.reader.selectFrom('command').select('outcome').execute());
		expect(kept).not.toContain(done.ok ? done.value.safeShares?.[0]?.share : 'nothing');
	});

	test('a bid is sealed, submitted with a receipt, opened by two, scored, awarded, and becomes an agreement', async () => {
		const it = await published(await makeDb());
		const words = 'We ring her before he comes: a canary in Kings Norton.';
		const first = await bid(it, it.bidder, words, 180_000);
		const second = await bid(it, it.otherBidder, 'We write to her.', 150_000);
		const { db } = it.services;
		expect(await canary(it, 'canary in Kings Norton')).toBe(0);

		const receipt = await makeReceipt(it.services, as(it.bidder.certifier)[1], { ...first, number: 1 });
		expect(receipt?.receipt).toMatchObject({
			number: 1,
			sequence: 1,
			organisationName: it.bidder.certifier.organisation.name,
		});
		if (receipt === null) throw new Error('no receipt');
		expect(isSigned(receipt.publicKey, receiptText(receipt.receipt), receipt.signature)).toBe(true);
		expect(
			isSigned(receipt.publicKey, receiptText({ ...receipt.receipt, number: 2 }), receipt.signature),
		).toBe(false);
		expect(
			await makeReceipt(it.services, as(it.otherBidder.certifier)[1], { ...first, number: 1 }),
		).toBeNull();

		const [ann, bob, cyd] = it.openers;
		expect(await open(it, ann)).toMatchObject({ refusal: { code: 'before-closing' } });
		on(it, AFTER);
		expect(await submit(it, it.bidder.certifier, first, 2)).toMatchObject({ refusal: { code: 'too-late' } });
		expect(await open(it, ann, 'quality', 'another passphrase altogether')).toMatchObject({
			refusal: { code: 'wrong-passphrase' },
		});
		expect(await open(it, ann)).toMatchObject({ value: { came: 'first', opened: 0 } });
		expect(await canary(it, 'canary in Kings Norton')).toBe(0);
		expect(await open(it, ann)).toMatchObject({ refusal: { code: 'same-person' } });
		expect(await open(it, cyd, 'price')).toMatchObject({ refusal: { code: 'quality-not-locked' } });
		expect(await open(it, bob)).toEqual({ ok: true, value: { came: 'second', opened: 2, setApart: 0 } });
		expect(await canary(it, 'canary in Kings Norton')).toBe(1);
		expect(await canary(it, 'unitPricePence')).toBe(0);
		expect(
			(await db.reader.selectFrom('tenderAttempt').select('kind').orderBy('kind').execute()).map(
				({ kind }) => kind,
			),
		).toEqual(['late-bid', 'opening-alone', 'opening-before-closing', 'wrong-passphrase']);

		await evaluate(it);
		expect(await open(it, bob, 'price')).toMatchObject({ value: { came: 'first' } });
		expect(await open(it, cyd, 'price')).toMatchObject({ value: { came: 'second', opened: 2 } });

		const [one, two] = await submissions(it);
		const recommend = (submissionId = '') =>
			recommendAward(it.services, ...as(it.officer), {
				...sent(it),
				submissionId,
				reason: 'The best of both.',
				expectedVersion: 0,
			});
		// 5/5 × 70 + 30 × 150/180 = 95.00 against 3/5 × 70 + 30 = 72.00
		expect(await recommend(two?.id)).toMatchObject({ refusal: { code: 'not-the-best' } });
		expect(await recommend(one?.id)).toMatchObject({ ok: true });
		expect(
			await approveAward(it.services, ...as(it.officer), { ...sent(it), expectedVersion: 1 }),
		).toMatchObject({
			refusal: { code: 'approver-worked-on-it' },
		});
		expect(await approveAward(it.services, ...as(it.approver), { ...sent(it), expectedVersion: 1 })).toEqual({
			ok: true,
			value: { decision: 1 },
		});
		const draft = () =>
			draftAwardedAgreement(it.services, ...as(it.officer), { ...sent(it), reference: 'WM/2017/2' });
		expect(await draft()).toMatchObject({ refusal: { code: 'no-letters' } });
		expect(
			await sendOutcomeLetters(it.services, ...as(it.officer), { ...sent(it), expectedVersion: 2 }),
		).toEqual({ ok: true, value: { letters: 2 } });
		expect(await draft()).toMatchObject({ refusal: { code: 'standstill', endsOn: '2017-03-26' } });
		on(it, isoDate('2017-03-27'));
		const drafted = await draft();
		expect(await draft()).toMatchObject({ refusal: { code: 'drafted-already' } });
		const agreement = await showAgreementVersion(
			it.services,
			as(it.officer)[1],
			drafted.ok ? drafted.value.agreementId : '',
			1,
		);
		expect(agreement?.version.terms).toMatchObject({
			reference: 'WM/2017/2',
			leadId: it.bidder.certifier.organisation.id,
			valuePence: 40 * 180_000,
			targets: [{ kpiKey: 'completion', numerator: 85, denominator: 100 }],
			allocations: [
				{ units: 20, unitPricePence: 180_000 },
				{ units: 20, unitPricePence: 180_000 },
			],
		});
		expect(
			(await showBid(it.services, as(it.otherBidder.preparer)[1], second.bidId, second.bidSecret))?.written,
		).toHaveLength(5);
	});

	test('a bid is replaced until closing, and found again by whoever starts a second one; its code alone unlocks it', async () => {
		const it = await published(await makeDb());
		const begun = await begin(it, it.bidder.preparer);
		const again = await startBid(it.services, ...as(it.bidder.certifier), sent(it));
		expect(again).toEqual({ ok: true, value: { bidId: begun.bidId, key: null } });
		const [actor, scope] = as(it.bidder.preparer);
		const unlock = (code: string) => unlockBids(it.services, actor, scope, { slug: it.slug, code });
		expect(await unlock('aaaaa-bbbbb-ccccc-ddddd-eeeee')).toMatchObject({ refusal: { code: 'wrong-code' } });
		expect(await unlock(` ${begun.code.toUpperCase()} `)).toEqual({
			ok: true,
			value: { secret: begun.bidSecret },
		});
		expect(await submit(it, it.bidder.certifier, begun)).toMatchObject({ refusal: { code: 'problems' } });
		await write(it, it.bidder.preparer, begun, partsSaying('One answer.', 180_000));
		expect(await submit(it, it.bidder.certifier, begun)).toEqual({ ok: true, value: { number: 1 } });
		await write(it, it.bidder.preparer, begun, [{ part: 'answer:safety', words: 'Another answer.' }], 1);
		expect(await submit(it, it.bidder.certifier, begun, 2)).toEqual({ ok: true, value: { number: 2 } });
		expect(
			await showBid(it.services, as(it.otherBidder.preparer)[1], begun.bidId, begun.bidSecret),
		).toBeNull();
		expect((await showBid(it.services, scope, begun.bidId, null))?.written).toBeNull();
		on(it, AFTER);
		const [ann, bob] = it.openers;
		await open(it, ann);
		expect(await open(it, bob)).toMatchObject({ value: { opened: 1, setApart: 0 } });
		expect(await canary(it, 'Another answer.')).toBe(1);
		expect(await canary(it, 'One answer.')).toBe(0);
	});

	test('a bid that was swapped or changed in the database is set apart, and stops nobody else’s', async () => {
		const it = await published(await makeDb());
		await bid(it, it.bidder, 'We ring her.', 180_000);
		await bid(it, it.otherBidder, 'We write to her.', 150_000);
		const [one, two] = await submissions(it);
		const { db } = it.services;
		await tamper(
			db,
			`UPDATE bid_submission_part SET sealed = (SELECT other.sealed FROM bid_submission_part AS other
				WHERE other.submission_id = '${two?.id}' AND other.part = 'answer:safety')
				WHERE submission_id = '${one?.id}' AND part = 'answer:safety'`,
			['bid_submission_part'],
		);
		on(it, AFTER);
		const [ann, bob] = it.openers;
		await open(it, ann);
		expect(await open(it, bob)).toMatchObject({ value: { came: 'second', opened: 1, setApart: 1 } });
		expect(await db.reader.selectFrom('setApart').selectAll().execute()).toEqual([
			{ submissionId: one?.id, kind: 'quality', why: 'not-as-committed' },
		]);
	});

	test('a bid that is withdrawn before closing is not opened, and may come again', async () => {
		const it = await published(await makeDb());
		const first = await bid(it, it.bidder, 'We ring her.', 180_000);
		await bid(it, it.otherBidder, 'We write to her.', 150_000);
		const withdraw = (by = it.bidder.certifier, expectedVersion = 2) =>
			withdrawBid(it.services, ...as(by), {
				commandId: it.services.ids.next(),
				bidId: first.bidId,
				expectedVersion,
			});
		expect(await withdraw(it.otherBidder.certifier)).toMatchObject({ refusal: { code: 'not-found' } });
		expect(await withdraw(it.bidder.certifier, 1)).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
		expect(await withdraw()).toMatchObject({ ok: true });
		expect(await withdraw(it.bidder.certifier, 3)).toMatchObject({ refusal: { code: 'not-submitted' } });
		expect(await submit(it, it.bidder.certifier, first, 3)).toEqual({ ok: true, value: { number: 2 } });
		expect(await withdraw(it.bidder.certifier, 4)).toMatchObject({ ok: true });
		on(it, AFTER);
		expect(await withdraw(it.bidder.certifier, 5)).toMatchObject({ refusal: { code: 'too-late' } });
		const [ann, bob] = it.openers;
		await open(it, ann);
		expect(await open(it, bob)).toMatchObject({ value: { opened: 1, setApart: 0 } });
		expect(await canary(it, 'We ring her.')).toBe(0);
	});

	test('at the closing instant a bid is late', async () => {
		const it = await published(await makeDb());
		const begun = await begin(it, it.bidder.preparer);
		await write(it, it.bidder.preparer, begun, partsSaying('One answer.', 180_000));
		on(it, CLOSES);
		const { closesAt } = await tenderOf(it);
		const late = {
			...it,
			services: { ...it.services, clock: { ...it.services.clock, businessNow: () => closesAt } },
		};
		expect(await submit(late, it.bidder.certifier, begun)).toEqual({
			ok: false,
			refusal: { code: 'too-late', closesAt, at: closesAt },
		});
		expect(await submissions(it)).toEqual([]);
	});
});

/** Where the words stand in any table as text, or in bytes. */
async function canary(it: TenderInHand, words: string): Promise<number> {
	const { reader } = it.services.db;
	let found = 0;
	const rows = [
		...(await reader.selectFrom('bidPart').selectAll().execute()),
		...(await reader.selectFrom('bidSubmissionPart').selectAll().execute()),
		...(await reader.selectFrom('openedPart').selectAll().execute()),
		...(await reader.selectFrom('command').selectAll().execute()),
		...(await reader.selectFrom('auditPayload').selectAll().execute()),
		...(await reader.selectFrom('outbox').selectAll().execute()),
	];
	for (const row of rows)
		for (const value of Object.values(row)) {
			const text = value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value);
			if (text.includes(words)) found += 1;
		}
	return found;
}

async function evaluate(it: TenderInHand) {
	const { services, officer, approver, evaluator, otherEvaluator } = it;
	const personIds = [evaluator.id, otherEvaluator.id];
	expect(await nameEvaluators(services, ...as(officer), { ...sent(it), personIds })).toMatchObject({
		ok: true,
	});
	const [one, two] = await submissions(it);
	const score = (by: typeof evaluator, submissionId = '', questionId = 'safety', points = 4) =>
		saveScore(services, ...as(by), {
			...sent(it),
			submissionId,
			questionId,
			score: points,
			reason: 'As the criterion says.',
			expectedVersion: 0,
		});
	expect(await score(evaluator, one?.id)).toMatchObject({ refusal: { code: 'not-declared' } });
	for (const by of [evaluator, otherEvaluator])
		await declareInterest(services, ...as(by), { ...sent(it), hasConflict: false, words: '' });
	const agree = (submissionId = '', questionId = 'safety', points = 5) =>
		agreeScore(services, ...as(officer), {
			...sent(it),
			submissionId,
			questionId,
			score: points,
			reason: 'Agreed together.',
			expectedVersion: 0,
		});
	expect(await score(evaluator, one?.id)).toMatchObject({ ok: true });
	expect(await agree(one?.id)).toMatchObject({ refusal: { code: 'not-scored-by-all' } });
	expect(await score(otherEvaluator, one?.id, 'safety', 6)).toMatchObject({
		refusal: { code: 'not-a-score' },
	});
	expect(await score(otherEvaluator, one?.id)).toMatchObject({ ok: true });
	for (const by of [evaluator, otherEvaluator])
		for (const [id, question] of [
			[one?.id, 'staff'],
			[two?.id, 'safety'],
			[two?.id, 'staff'],
		] as const)
			expect(await score(by, id, question)).toMatchObject({ ok: true });
	const check = (submissionId = '', passes = true, expectedVersion = 0, by = officer) =>
		checkRequirement(services, ...as(by), {
			...sent(it),
			submissionId,
			requirementId: 'respect',
			passes,
			reason: 'The certificate was seen.',
			expectedVersion,
		});
	expect(await lockQuality(services, ...as(officer), sent(it))).toMatchObject({
		refusal: { code: 'not-checked', left: 2 },
	});
	expect(await check(one?.id)).toEqual({ ok: true, value: { passes: true } });
	expect(await check(two?.id, false)).toEqual({ ok: true, value: { passes: false } });
	// Whoever is out is not scored any more; and it may be said anew.
	expect(await score(evaluator, two?.id, 'staff', 1)).toMatchObject({ refusal: { code: 'unknown-choice' } });
	expect(await check(two?.id)).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
	expect(await check(two?.id, true, 1)).toEqual({ ok: true, value: { passes: true } });
	const lock = (by: typeof officer) => lockQuality(services, ...as(by), sent(it));
	expect(await lock(officer)).toMatchObject({ refusal: { code: 'not-agreed', left: 4 } });
	for (const question of ['safety', 'staff']) {
		await agree(one?.id, question, 5);
		await agree(two?.id, question, 3);
	}
	expect(await lock(officer)).toEqual({ ok: true, value: { came: 'first' } });
	expect(await lock(officer)).toMatchObject({ refusal: { code: 'same-person' } });
	expect(await lock(withAccountOf(officer, approver))).toMatchObject({ refusal: { code: 'same-person' } });
	expect(await agree(one?.id)).toMatchObject({ refusal: { code: 'locked' } });
	expect(await lock(approver)).toEqual({ ok: true, value: { came: 'second' } });
}
