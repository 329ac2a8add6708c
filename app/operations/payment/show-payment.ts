import type { MoneyAgreement } from '../../../db/read/money-agreements.ts';
import { findMoney } from '../../../db/read/money-in-hand.ts';
import { findPaymentOrder, type OrderRow } from '../../../db/read/payment-orders.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { withoutOrder } from '../../domain/payment/decide-order.ts';
import { decideOrderApproval } from '../../domain/payment/decide-order-approval.ts';
import { measureMoney, type PeriodMoney } from '../../domain/payment/measure-money.ts';
import type { ApprovalRefusal } from '../../domain/payment/payment-refusal.ts';
import type { Services } from '../../services.ts';

export interface PaymentShown {
	readonly order: OrderRow;
	readonly agreement: MoneyAgreement;
	/** As it would stand without this payment: what could be paid in its place. */
	readonly without: PeriodMoney;
	/** Why this reader could not approve it; null where they could, or where nobody is to. */
	readonly mayNotApprove: ApprovalRefusal | null;
	readonly today: IsoDate;
}

/** One payment with what it rests on. Null: absent and out of scope alike. */
export async function showPayment(
	services: Services,
	actor: Actor,
	scope: Scope,
	orderId: string,
): Promise<PaymentShown | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const order = await findPaymentOrder(reader, scope, today, orderId);
		const money = order === null ? null : await findMoney(reader, scope, today, order.agreementId);
		if (order === null || money === null) return null;
		const without = measureMoney(withoutOrder(money.facts, order), today).periods.find(
			({ period }) => period.periodId === order.periodId,
		);
		if (without === undefined) return null;
		const decided = decideOrderApproval(
			money.facts,
			order,
			{ answer: 'approve' },
			actor,
			money.partyIds,
			today,
		);
		return {
			order,
			agreement: money.agreement,
			without,
			mayNotApprove: order.state === 'awaiting-approval' && !decided.ok ? decided.refusal : null,
			today,
		};
	});
}
