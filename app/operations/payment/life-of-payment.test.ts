import { expect, test } from 'vitest';
import { findProgramme } from '../../../db/read/programmes.ts';
import { keptByDecision } from '../../../db/read/reported-money.ts';
import { actorOf } from '../../../scripts/starting-data/factories/person.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { scopeFor } from '../../domain/access/scope.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { reviewClaim } from '../claim/review-claim.ts';
import { saveClaim } from '../claim/save-claim.ts';
import { showClaim } from '../claim/show-claim.ts';
import { submitClaim } from '../claim/submit-claim.ts';
import { withdrawClaim } from '../claim/withdraw-claim.ts';
import { decideMoneyDecision } from './decide-money-decision.ts';
import { decidePayment } from './decide-payment.ts';
import { draftMoneyDecision } from './draft-money-decision.ts';
import { draftPayment } from './draft-payment.ts';
import { exportPayments } from './export-payments.ts';
import { markPaymentPaid } from './mark-payment-paid.ts';
import { type MoneyOfTest, moneyInHand } from './money.test-data.ts';
import { openPaymentFile } from './open-payment-file.ts';
import { showAgreementMoney } from './show-agreement-money.ts';
import { showMoneyWork } from './show-money-work.ts';

const value = <T>(
	result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: unknown },
): T => {
	if (!result.ok) throw new Error(JSON.stringify(result.refusal));
	return result.value;
};

eachEngine((makeDb) => {
	const make = async (t: MoneyOfTest, pence: number) => {
		const command = {
			commandId: t.commandId(),
			agreementId: t.agreementId,
			periodId: t.periodId,
			changes: null,
			note: '',
			nobodyNamed: false,
		};
		return value(await saveClaim(...t.as(t.people.preparer), { ...command, spend: t.spend(pence) })).claimId;
	};
	const submit = (t: MoneyOfTest, claimId: string, by = t.people.certifier, expectedVersion = 1) =>
		submitClaim(...t.as(by), { commandId: t.commandId(), claimId, expectedVersion });
	const agree = (t: MoneyOfTest, claimId: string, amountPence: number, words = 'So much.') =>
		reviewClaim(...t.as(t.office.officer), {
			commandId: t.commandId(),
			claimId,
			expectedVersion: 2,
			answer: { answer: 'agree', amountPence, words },
		});
	const draft = (t: MoneyOfTest, amountPence: number, by = t.office.officer) =>
		draftPayment(...t.as(by), {
			commandId: t.commandId(),
			agreementId: t.agreementId,
			periodId: t.periodId,
			retention: false,
			amountPence,
			words: '',
		});
	const approve = (t: MoneyOfTest, orderId: string, by = t.office.approver) =>
		decidePayment(...t.as(by), { commandId: t.commandId(), orderId, answer: { answer: 'approve' } });
	const agreed = async (t: MoneyOfTest, pence: number) => {
		const claimId = await make(t, pence);
		value(await submit(t, claimId));
		value(await agree(t, claimId, pence));
		return claimId;
	};
	const exportAll = (t: MoneyOfTest, orderIds: readonly string[], commandId = t.commandId()) =>
		exportPayments(...t.as(t.office.officer), { commandId, orderIds });
	const ofPeriod = async (t: MoneyOfTest) =>
		(await showAgreementMoney(t.services, scopeFor(actorOf(t.office.officer)), t.agreementId))?.money
			.periods[0];

	test('a claim is made, submitted by another, agreed in part, drafted, approved by a second person, exported and paid', async () => {
		const t = await moneyInHand(await makeDb());
		const claimId = await make(t, 2_400_000);
		expect(await submit(t, claimId, t.people.preparer)).toMatchObject({ refusal: { code: 'own-claim' } });
		value(await submit(t, claimId));
		value(await agree(t, claimId, 2_300_000));
		const { orderId } = value(await draft(t, 2_300_000));
		expect(await approve(t, orderId, t.office.officer)).toMatchObject({ refusal: { code: 'own-draft' } });
		value(await approve(t, orderId));
		const { fileId, number } = value(await exportAll(t, [orderId]));
		expect(number).toBe(1);
		const paid = { commandId: t.commandId(), orderId, paidOn: isoDate('2017-07-20'), reference: 'BACS 77' };
		value(await markPaymentPaid(...t.as(t.office.officer), paid));
		expect(await ofPeriod(t)).toMatchObject({
			paidPence: 2_300_000,
			restPence: 200_000,
			payablePence: 0,
			why: 'underspent',
		});
		const file = await openPaymentFile(t.services, scopeFor(actorOf(t.office.officer)), fileId);
		expect(Buffer.from(file?.bytes ?? []).toString()).toContain('23000.00');
		const [, certifier, scope] = t.as(t.people.certifier);
		expect(await openPaymentFile(t.services, scope, fileId)).toBeNull();
		const shown = await showClaim(t.services, certifier, scope, claimId);
		expect(shown?.steps.map(({ kind, amountPence }) => [kind, amountPence])).toEqual([
			['made', 2_400_000],
			['submitted', 2_400_000],
			['agreed', 2_300_000],
		]);
	});

	test('a claim that is sent back is changed and submitted again; a draft is its provider’s alone, and a withdrawn one is over', async () => {
		const t = await moneyInHand(await makeDb());
		const claimId = await make(t, 2_400_000);
		const [services, officer, scope] = t.as(t.office.officer);
		expect(await showClaim(services, officer, scope, claimId)).toBeNull();
		value(await submit(t, claimId));
		const back = { answer: 'send-back', words: 'Which rooms?' } as const;
		value(
			await reviewClaim(services, officer, scope, {
				commandId: t.commandId(),
				claimId,
				expectedVersion: 2,
				answer: back,
			}),
		);
		const changes = { claimId, expectedVersion: 3 };
		const command = {
			agreementId: t.agreementId,
			periodId: t.periodId,
			changes,
			note: 'The hall.',
			nobodyNamed: false,
			spend: t.spend(2_350_000),
		};
		value(await saveClaim(...t.as(t.people.preparer), { commandId: t.commandId(), ...command }));
		expect(
			await saveClaim(...t.as(t.people.preparer), { commandId: t.commandId(), ...command, note: 'Else.' }),
		).toMatchObject({
			refusal: { code: 'changed-meanwhile' },
		});
		value(await submit(t, claimId, t.people.certifier, 4));
		value(await withdrawClaim(...t.as(t.people.certifier), { commandId: t.commandId(), claimId }));
		expect(await submit(t, claimId, t.people.certifier, 6)).toMatchObject({
			refusal: { code: 'not-with-provider', state: 'withdrawn' },
		});
	});

	test('nothing is exported twice: a second send finds the same file, and of two files at once one has the payment', async () => {
		const t = await moneyInHand(await makeDb());
		await agreed(t, 2_000_000);
		const { orderId } = value(await draft(t, 2_000_000));
		value(await approve(t, orderId));
		const first = value(await exportAll(t, [orderId], 'the-same'));
		expect(value(await exportAll(t, [orderId], 'the-same'))).toEqual(first);
		expect(await exportAll(t, [orderId])).toMatchObject({ refusal: { code: 'nothing-to-export' } });
		const other = await moneyInHand(await makeDb());
		await agreed(other, 2_000_000);
		const drafted = value(await draft(other, 2_000_000)).orderId;
		value(await approve(other, drafted));
		const both = await Promise.all([exportAll(other, [drafted]), exportAll(other, [drafted])]);
		expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
		expect((await other.db.reader.selectFrom('paymentFile').selectAll().execute()).length).toBe(1);
	});

	test('two officers who draft the same money at once: one payment is drafted', async () => {
		const t = await moneyInHand(await makeDb());
		await agreed(t, 2_000_000);
		const both = await Promise.all([draft(t, 2_000_000), draft(t, 2_000_000, t.office.otherOfficer)]);
		expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
		expect(await ofPeriod(t)).toMatchObject({ inHandPence: 2_000_000, payablePence: 0 });
	});

	test('in arrears nothing is payable before the return is accepted; once the officer’s review is late the undisputed sum is', async () => {
		const early = await moneyInHand(await makeDb(), 'submitted', isoDate('2017-04-20'));
		value(await submit(early, await make(early, 2_400_000)));
		expect(await draft(early, 1)).toEqual({
			ok: false,
			refusal: { code: 'nothing-payable', why: 'return-under-review' },
		});
		const late = await moneyInHand(await makeDb(), 'submitted');
		value(await submit(late, await make(late, 2_400_000)));
		expect(await ofPeriod(late)).toMatchObject({ kind: 'undisputed', payablePence: 2_400_000 });
		expect((await ofPeriod(late))?.officerLateDays).toBeGreaterThan(20);
		value(await draft(late, 2_000_000));
	});

	test('retention is decided by two people, withheld, released by two people and paid', async () => {
		const t = await moneyInHand(await makeDb());
		await agreed(t, 2_500_000);
		const decide = async (kind: 'retain' | 'release-retention', amountPence: number) => {
			const asked = {
				commandId: t.commandId(),
				agreementId: t.agreementId,
				periodId: t.periodId,
				kind,
				amountPence,
				reason: 'Until the accounts.',
			};
			const { decisionId } = value(await draftMoneyDecision(...t.as(t.office.officer), asked));
			const answer = { answer: 'approve' } as const;
			expect(
				await decideMoneyDecision(...t.as(t.office.officer), {
					commandId: t.commandId(),
					decisionId,
					answer,
				}),
			).toMatchObject({ ok: false });
			value(
				await decideMoneyDecision(...t.as(t.office.approver), {
					commandId: t.commandId(),
					decisionId,
					answer,
				}),
			);
		};
		await decide('retain', 500_000);
		expect(await draft(t, 2_000_001)).toMatchObject({
			refusal: { code: 'more-than-payable', payablePence: 2_000_000 },
		});
		await decide('release-retention', 200_000);
		expect(await ofPeriod(t)).toMatchObject({
			payablePence: 2_000_000,
			payableRetentionPence: 200_000,
			keptPence: 300_000,
		});
		// A paper on a quarter before the one that it was withheld of says nothing of it.
		const scope = scopeFor(actorOf(t.office.officer));
		const kept = (quarter: number) =>
			t.services.db.snapshot(async (reader) => {
				const programme = await findProgramme(reader, scope, isoDate('2017-06-01'), t.programme.slug);
				return programme === null ? null : keptByDecision(reader, programme.id, quarter);
			});
		expect([await kept(0), await kept(1), await kept(2)]).toEqual([0, 300_000, 300_000]);
	});

	test('another body, and a member of a consortium, reach none of it; the lead sees its own', async () => {
		const t = await moneyInHand(await makeDb());
		const other = await moneyInHand(await makeDb());
		expect(
			await showAgreementMoney(
				t.services,
				scopeFor(actorOf(t.programme.people.member.certifier)),
				t.agreementId,
			),
		).toBeNull();
		expect(
			await showAgreementMoney(t.services, scopeFor(actorOf(t.people.signatory)), t.agreementId),
		).not.toBeNull();
		expect(
			(await showMoneyWork(other.services, scopeFor(actorOf(other.people.preparer)))).agreements.map(
				({ agreement }) => agreement.id,
			),
		).toEqual([other.agreementId]);
	});
});
