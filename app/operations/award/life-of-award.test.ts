import { expect, test } from 'vitest';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { londonInstant } from '../../domain/calendar/london.ts';
import { acceptAgreement } from '../agreement/accept-agreement.ts';
import { showAgreementVersion } from '../agreement/show-agreement-version.ts';
import { takeVersionStep } from '../agreement/take-version-step.ts';
import { listBids } from '../bid/list-bids.ts';
import { showBid } from '../bid/show-bid.ts';
import { approveAward } from '../evaluation/approve-award.ts';
import { draftAwardedAgreement } from '../evaluation/draft-awarded-agreement.ts';
import { type EvaluationInHand, rankedLot } from '../evaluation/evaluations.test-data.ts';
import { recommendAward } from '../evaluation/recommend-award.ts';
import { showPublicTender } from '../tender/show-public-tender.ts';
import { as, LOT, on, step, withAccountOf } from '../tender/tenders.test-data.ts';
import { decideUndoing } from './decide-undoing.ts';
import { downloadOutcomeLetter } from './download-outcome-letter.ts';
import { liftClaim } from './lift-claim.ts';
import { listDetailsDue } from './list-details-due.ts';
import { listOwnLetters } from './list-own-letters.ts';
import { notifyClaim } from './notify-claim.ts';
import { proposeUndoing } from './propose-undoing.ts';
import { recommendNoAward } from './recommend-no-award.ts';
import { recordAwardNotice } from './record-award-notice.ts';
import { recordChallenge } from './record-challenge.ts';
import { sendOutcomeLetters } from './send-outcome-letters.ts';
import { showDecision } from './show-decision.ts';

type Person = EvaluationInHand['officer'];

/** A ranked lot of a tender that began under the Act of 2023, on a day of 2026, and every act on its decision by hand. */
async function underTheAct(db: Parameters<typeof rankedLot>[0]) {
	const it = await rankedLot(db);
	const { services, officer, sent, slug } = it;
	await db.transaction(async (tx) => {
		const { notice } = await tx
			.selectFrom('tender')
			.select('notice')
			.where('slug', '=', slug)
			.executeTakeFirstOrThrow();
		const begun = { ...JSON.parse(notice), begunOn: '2026-01-05' };
		await tx
			.updateTable('tender')
			.set({ notice: JSON.stringify(begun) })
			.where('slug', '=', slug)
			.execute();
	});
	on(it, isoDate('2026-03-02'));
	const shown = async () => showDecision(services, ...as(officer), { slug, lotId: LOT });
	const seen = async () => ({
		...sent(),
		expectedVersion: (await shown())?.lot.decisions[0]?.version ?? 0,
	});
	const noticeOn = (day: string, time = '00:00') => ({
		number: '2026/S 000-012345',
		publishedAt: londonInstant(isoDate(day), time),
	});
	const act = {
		recommend: async (by: Person, reason = 'The most points.') =>
			recommendAward(services, ...as(by), {
				...(await seen()),
				submissionId: it.submissions[0] ?? '',
				reason,
			}),
		approve: async (by: Person) => approveAward(services, ...as(by), await seen()),
		send: async (by: Person) => sendOutcomeLetters(services, ...as(by), await seen()),
		notice: async (by: Person, day: string, step: 'award-notice' | 'details-notice' = 'award-notice') =>
			recordAwardNotice(services, ...as(by), { ...(await seen()), step, notice: noticeOn(day) }),
		propose: async (by: Person, reason = 'A score was copied wrongly.') =>
			proposeUndoing(services, ...as(by), { ...(await seen()), reason }),
		undo: async (by: Person, undo = true, words = '') =>
			decideUndoing(services, ...as(by), { ...(await seen()), undo, words }),
		draft: (by: Person, reference: string) =>
			draftAwardedAgreement(services, ...as(by), { ...sent(), reference }),
		claim: (by: Person, notifiedOn: string | null) =>
			recordChallenge(services, ...as(by), {
				...sent(),
				kind: 'claim',
				from: 'Canalside',
				words: 'The criterion was not applied.',
				madeOn: isoDate('2026-03-02'),
				notifiedOn: notifiedOn === null ? null : isoDate(notifiedOn),
			}),
	};
	return { ...it, act, shown, seen };
}

const lettersTo = async ({ services }: EvaluationInHand, subject: string) =>
	(
		await services.db.reader.selectFrom('outbox').select(['toAddress', 'subject']).orderBy('id').execute()
	).filter((mail) => mail.subject.startsWith(subject));
const refusalOf = (code: string) => ({ refusal: { code } });

eachEngine((makeDb) => {
	test('after approval nothing is done out of the order of the law, and each step is told in words', async () => {
		const it = await underTheAct(await makeDb());
		const { act, officer, approver, services, bidder, otherBidder, slug } = it;
		expect(await act.send(officer)).toMatchObject({ refusal: { code: 'comes-first', first: 'approval' } });
		await act.recommend(officer);
		expect(await act.approve(officer)).toMatchObject(refusalOf('approver-worked-on-it'));
		expect(await act.approve(withAccountOf(officer, approver))).toMatchObject(
			refusalOf('approver-worked-on-it'),
		);
		expect(await act.approve(approver)).toEqual({ ok: true, value: { decision: 1 } });
		// Nobody outside hears of it before the letters.
		expect((await showPublicTender(services, slug))?.awards).toEqual([]);
		expect(await act.notice(officer, '2026-03-02')).toMatchObject({
			refusal: { code: 'comes-first', first: 'letters' },
		});
		expect(await act.draft(officer, 'X')).toMatchObject(refusalOf('no-letters'));

		const once = await it.seen();
		expect(await sendOutcomeLetters(services, ...as(officer), once)).toEqual({
			ok: true,
			value: { letters: 2 },
		});
		expect(await sendOutcomeLetters(services, ...as(officer), once)).toEqual({
			ok: true,
			value: { letters: 2 },
		});
		expect(await act.send(officer)).toMatchObject(refusalOf('done-already'));
		const mails = await lettersTo(it, 'A decision about your bid');
		expect(new Set(mails.map(({ toAddress }) => toAddress)).size).toBe(mails.length);
		expect(mails.length).toBeGreaterThan(1);
		expect((await showPublicTender(services, slug))?.awards).toMatchObject([
			{ lotId: LOT, awardedTo: { name: bidder.preparer.organisation.name, valuePence: 8_000_000 } },
		]);

		expect(await listBids(services, as(bidder.preparer)[1])).toMatchObject([
			{ outcome: { kind: 'awarded' } },
		]);
		// Each reads its own letter, and no other's.
		const { bids } = (await it.shown())?.lot ?? { bids: [] };
		const [won, lost] = bids;
		const own = await listOwnLetters(services, as(otherBidder.preparer)[1], lost?.bidId ?? '');
		expect(own).toMatchObject([
			{
				facts: {
					kind: 'not-awarded',
					own: { criteria: [{ score: 3, reason: 'Both agreed on 3.' }, { score: 4 }] },
					winner: { name: bidder.preparer.organisation.name },
				},
			},
		]);
		expect(await listOwnLetters(services, as(otherBidder.preparer)[1], won?.bidId ?? '')).toEqual([]);
		const [letter] = own;
		const asked = { bidId: lost?.bidId ?? '', letterId: letter?.id ?? '' };
		const file = await downloadOutcomeLetter(services, ...as(otherBidder.preparer), asked);
		expect(
			Buffer.from(file?.bytes ?? [])
				.subarray(0, 5)
				.toString(),
		).toBe('%PDF-');
		expect(await downloadOutcomeLetter(services, ...as(bidder.preparer), asked)).toBeNull();
		expect(
			await downloadOutcomeLetter(services, ...as(bidder.preparer), { ...asked, bidId: won?.bidId ?? '' }),
		).toBeNull();
		expect((await showBid(services, as(otherBidder.preparer)[1], asked.bidId, null))?.bidId).toBe(
			asked.bidId,
		);

		expect(await act.notice(officer, '2026-03-03')).toMatchObject(refusalOf('in-the-future'));
		expect(await act.notice(officer, '2026-03-01')).toMatchObject(refusalOf('too-early'));
		expect(await act.notice(officer, '2026-03-02', 'details-notice')).toMatchObject({
			refusal: { code: 'comes-first', first: 'award-notice' },
		});
	});

	test('the standstill ends as the law says from the notice’s publication; an award is undone by two, and the next is another decision', async () => {
		const it = await underTheAct(await makeDb());
		const { act, officer, approver } = it;
		const days = [
			['2026-03-10', '2026-03-20'],
			['2026-04-01', '2026-04-14'],
			['2026-11-02', '2026-11-11'],
			['2026-11-23', '2026-12-03'],
			['2026-12-23', '2027-01-07'],
		] as const;
		for (const [index, [noticeOn, endsOn]] of days.entries()) {
			on(it, isoDate(noticeOn));
			await act.recommend(officer);
			await act.approve(approver);
			expect(await act.send(officer)).toMatchObject({ ok: true });
			await it.services.db.transaction((tx) =>
				tx
					.updateTable('awardDecision')
					.set({ lettersSentAt: londonInstant(isoDate(noticeOn), '00:00') })
					.where('number', '=', index + 1)
					.execute(),
			);
			on(it, isoDate(endsOn));
			expect(await act.notice(officer, noticeOn)).toEqual({ ok: true, value: { standstillEndsOn: endsOn } });
			expect(await act.draft(officer, `X${index}`)).toMatchObject({
				refusal: { code: 'standstill', endsOn },
			});
			expect(await act.propose(officer)).toMatchObject({ ok: true });
			expect(await act.undo(officer)).toMatchObject(refusalOf('same-person'));
			expect(await act.undo(withAccountOf(officer, approver))).toMatchObject(refusalOf('same-person'));
			expect(await act.undo(approver)).toEqual({ ok: true, value: { undone: true, letters: 2 } });
		}
		// Whoever may decide on it is told once for each, and whoever proposed it what was decided.
		const asked = await lettersTo(it, 'Decide whether a decision is undone');
		expect(asked.map(({ toAddress }) => toAddress)).toEqual(days.map(() => approver.email));
		const told = await lettersTo(it, 'The decision has been undone');
		expect(told.map(({ toAddress }) => toAddress)).toEqual(days.map(() => officer.email));
		const decisions = (await it.shown())?.lot.decisions ?? [];
		expect(decisions.map(({ number, standstillEndsOn }) => [number, standstillEndsOn])).toEqual(
			days.map(([, endsOn], index) => [index + 1, endsOn]).toReversed(),
		);
		expect((await it.shown())?.lot.award).toBeNull();
	});

	test('a claim that was issued and notified holds the agreement wherever it is entered into, until another person lifts it', async () => {
		const it = await underTheAct(await makeDb());
		const { act, officer, approver, services, bidder } = it;
		await act.recommend(officer);
		await act.approve(approver);
		await act.send(officer);
		on(it, isoDate('2026-03-03'));
		await act.notice(officer, '2026-03-03');
		on(it, isoDate('2026-03-16'));
		const issued = await act.claim(officer, null);
		const challengeId = issued.ok ? issued.value.challengeId : '';
		expect(issued).toMatchObject({ value: { suspends: false } });
		const drafted = await act.draft(officer, 'WM/2026/9');
		const agreementId = drafted.ok ? drafted.value.agreementId : '';
		const about = { ...it.sent(), challengeId };
		expect(
			await notifyClaim(services, ...as(officer), {
				...about,
				notifiedOn: isoDate('2026-03-16'),
				expectedVersion: 1,
			}),
		).toMatchObject({ ok: true });

		const problems = async () =>
			(await showAgreementVersion(services, as(officer)[1], agreementId, 1))?.problems.map(
				({ code }) => code,
			);
		expect(await problems()).toContain('award-held');
		const forward = (by: Person, act_: 'put-forward' | 'send', expectedVersion: number) =>
			takeVersionStep(services, ...as(by), {
				commandId: services.ids.next(),
				agreementId,
				number: 1,
				expectedVersion,
				act: act_,
				words: '',
			});
		const held = {
			refusal: {
				code: 'problems',
				problems: expect.arrayContaining([{ code: 'award-held', hold: { code: 'claim' } }]),
			},
		};
		expect(await forward(officer, 'put-forward', 1)).toMatchObject(held);
		const state = (to: 'approved' | 'sent' | 'accepted' | 'draft') =>
			services.db.transaction((tx) =>
				tx
					.updateTable('agreementVersion')
					.set({ state: to, acceptedAt: to === 'accepted' ? services.clock.businessNow() : null })
					.where('agreementId', '=', agreementId)
					.execute(),
			);
		await state('approved');
		expect(await forward(officer, 'send', 1)).toMatchObject(held);
		await state('sent');
		expect(
			await acceptAgreement(services, ...as(bidder.signatory), {
				commandId: services.ids.next(),
				agreementId,
				number: 1,
				expectedVersion: 1,
			}),
		).toMatchObject(held);

		const lift = (by: Person) =>
			liftClaim(services, ...as(by), {
				...it.sent(),
				challengeId,
				reason: 'It was withdrawn.',
				expectedVersion: 2,
			});
		expect(await lift(officer)).toMatchObject(refusalOf('same-person'));
		expect(await lift(withAccountOf(officer, approver))).toMatchObject(refusalOf('same-person'));
		expect(await lift(approver)).toMatchObject({ ok: true });
		expect(await problems()).not.toContain('award-held');
		expect(await act.draft(officer, 'WM/2026/10')).toMatchObject(refusalOf('drafted-already'));

		// Undone now, the draft goes with it; a tender with an award is not cancelled before that.
		expect(await step(it, 'cancel', 'The money has gone.', approver)).toMatchObject(
			refusalOf('award-stands'),
		);
		await act.propose(officer);
		expect(await act.undo(approver, false, 'It was right.')).toMatchObject({ value: { undone: false } });
		expect(await lettersTo(it, 'The decision stands')).toMatchObject([{ toAddress: officer.email }]);
		await act.propose(officer);
		expect(await act.undo(approver)).toEqual({ ok: true, value: { undone: true, letters: 2 } });
		expect((await showAgreementVersion(services, as(officer)[1], agreementId, 1))?.version.state).toBe(
			'discarded',
		);
		expect(await lettersTo(it, 'A decision has been undone')).not.toEqual([]);
		expect((await showPublicTender(services, it.slug))?.awards).toEqual([]);

		// Another decision: nothing is awarded, approved by a second person, told, and published with its reason.
		expect(
			await recommendNoAward(services, ...as(officer), { ...(await it.seen()), reason: 'Too dear.' }),
		).toMatchObject({ ok: true });
		expect(await act.approve(officer)).toMatchObject(refusalOf('approver-worked-on-it'));
		expect(await act.approve(approver)).toEqual({ ok: true, value: { decision: 2 } });
		expect(await act.send(officer)).toEqual({ ok: true, value: { letters: 2 } });
		expect((await showPublicTender(services, it.slug))?.awards).toMatchObject([
			{ awardedTo: null, why: 'Too dear.' },
		]);
		expect(await act.notice(officer, '2026-03-16')).toMatchObject(refusalOf('not-in-order'));
		expect(await act.draft(officer, 'X')).toMatchObject(refusalOf('not-awarded'));
	});

	test('the details of the agreement are published within the days of the law; an accepted agreement is undone no more', async () => {
		const it = await underTheAct(await makeDb());
		const { act, officer, approver, services } = it;
		await act.recommend(officer);
		const stale = await it.seen();
		await act.approve(approver);
		expect(await sendOutcomeLetters(services, ...as(officer), stale)).toMatchObject(
			refusalOf('changed-meanwhile'),
		);
		await act.send(officer);
		on(it, isoDate('2026-03-03'));
		await act.notice(officer, '2026-03-03');
		on(it, isoDate('2026-03-16'));
		const drafted = await act.draft(officer, 'WM/2026/9');
		await services.db.transaction((tx) =>
			tx
				.updateTable('agreementVersion')
				.set({ state: 'accepted', acceptedAt: services.clock.businessNow() })
				.where('agreementId', '=', drafted.ok ? drafted.value.agreementId : '')
				.execute(),
		);
		expect(await listDetailsDue(services, as(officer)[1])).toMatchObject([
			{ lotId: LOT, dueOn: '2026-07-14' },
		]);
		expect(await act.propose(officer)).toMatchObject(refusalOf('agreed'));
		on(it, isoDate('2026-03-17'));
		expect(await act.notice(officer, '2026-03-15', 'details-notice')).toMatchObject(refusalOf('too-early'));
		expect(await act.notice(officer, '2026-03-17', 'details-notice')).toEqual({
			ok: true,
			value: { standstillEndsOn: null },
		});
		expect(await act.notice(officer, '2026-03-17', 'details-notice')).toMatchObject(
			refusalOf('done-already'),
		);
		expect(await listDetailsDue(services, as(officer)[1])).toEqual([]);
	});
});
