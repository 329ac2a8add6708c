import { expect, test } from 'vitest';
import { scopeOfClock } from '../../../app/domain/access/scope-of-clock.ts';
import { isoDate } from '../../../app/domain/calendar/iso-date.ts';
import { measureMoney } from '../../../app/domain/payment/measure-money.ts';
import { listMoneyAgreements } from '../../../db/read/money-agreements.ts';
import { getMoneyFacts } from '../../../db/read/money-facts.ts';
import { holdingTheDemonstration } from '../../../test/setup/demonstration.ts';
import { sqliteOnly } from '../../../test/setup/test-database.ts';

const demonstration = holdingTheDemonstration(sqliteOnly());
const TODAY = isoDate('2026-10-20');

test('the money of the starting data keeps every rule, and tells every story once', {
	timeout: 60_000,
}, async () => {
	const db = await demonstration();
	const orders = await db.reader
		.selectFrom('paymentOrder')
		.select(['state', 'kind', 'draftedBy', 'decidedBy'])
		.execute();
	const claims = await db.reader
		.selectFrom('claim')
		.select(['state', 'agreedPence', 'amountPence'])
		.execute();
	const decisions = await db.reader.selectFrom('moneyDecision').select(['kind', 'state']).execute();
	const agreements = await listMoneyAgreements(db.reader, scopeOfClock(), TODAY);
	const facts = await getMoneyFacts(db.reader, agreements, TODAY);
	expect(agreements.length).toBeGreaterThan(8);
	for (const agreement of agreements) {
		const money = measureMoney(facts.get(agreement.id)!, TODAY);
		const parts = [
			money.paidPence,
			money.inHandPence,
			money.payablePence,
			money.keptPence,
			money.restPence,
			money.recoveredPence,
		];
		expect(
			parts.reduce((sum, part) => sum + part, 0),
			agreement.reference,
		).toBe(agreement.valuePence);
		for (const { period, capPence, paidPence, inHandPence } of money.periods)
			expect(paidPence + inHandPence, `${agreement.reference}, quarter ${period.number}`).toBeLessThanOrEqual(
				capPence,
			);
		if (agreement.endsOn < TODAY)
			expect(money.paidPence, `${agreement.reference} is over`).toBeGreaterThan(0.8 * agreement.valuePence);
	}
	const have = <T>(rows: readonly T[], of: (row: T) => boolean) => rows.filter(of).length;
	for (const state of ['awaiting-approval', 'approved', 'exported'] as const)
		expect(
			have(orders, (order) => order.state === state),
			state,
		).toBeGreaterThan(0);
	expect(have(orders, ({ kind }) => kind === 'undisputed')).toBeGreaterThan(0);
	expect(have(claims, ({ state }) => state === 'sent-back')).toBe(1);
	expect(
		have(
			claims,
			({ agreedPence: agreed, amountPence: amount }) =>
				agreed !== null && agreed !== undefined && agreed < amount,
		),
	).toBe(1);
	expect(have(decisions, ({ kind, state }) => kind === 'carry-underspend' && state === 'approved')).toBe(1);
	expect(have(orders, ({ draftedBy: drafter, decidedBy: decider }) => drafter === decider)).toBe(0);
});
