import { lockMoney } from '../../../db/read/money-in-hand.ts';
import { findPaymentOrder } from '../../../db/read/payment-orders.ts';
import { listPersons } from '../../../db/read/recipients.ts';
import { savePaymentOrder } from '../../../db/write/payment-orders.ts';
import { moneyDecidedLetter } from '../../../templates/emails/money-letters.ts';
import { nameMoney } from '../../../templates/emails/name-money.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decideOrderApproval, type OrderAnswer } from '../../domain/payment/decide-order-approval.ts';
import type { ApprovalRefusal } from '../../domain/payment/payment-refusal.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface DecidePayment {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly orderId: string;
	readonly answer: OrderAnswer;
}

export interface PaymentDecided {
	readonly orderId: string;
	readonly state: 'approved' | 'refused';
}

type Refusal = ApprovalRefusal | { readonly code: 'not-found' };

/** A second person approves a payment, or refuses it in words; its drafter is told. */
export async function decidePayment(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: DecidePayment,
): Promise<Result<PaymentDecided, Refusal | LooksPersonalRefusal>> {
	const { orderId, answer } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<PaymentDecided, Refusal>(services, actor, 'decide-payment', gated(command), async (tx) => {
		const found = await findPaymentOrder(tx, scope, today, orderId);
		const money = found === null ? null : await lockMoney(tx, scope, today, found.agreementId);
		const order = money?.facts.orders.find((each) => each.orderId === orderId);
		if (found === null || money === null || order === undefined) return refused({ code: 'not-found' });
		const decided = decideOrderApproval(money.facts, order, answer, actor, money.partyIds, today);
		if (!decided.ok) return decided;
		const state = decided.value;
		const words = answer.answer === 'refuse' ? answer.words.trim() : '';
		await savePaymentOrder(tx, orderId, {
			state,
			decidedBy: actor.personId,
			decidedAt: now,
			decidedWords: words === '' ? null : words,
		});
		const about = nameMoney(money.agreement, found, `${services.config.origin}/payments/${orderId}`);
		return accepted({
			outcome: { orderId, state },
			changes: [
				{
					action: `payment.${state}`,
					subject: { kind: 'payment', id: orderId },
					bodyId: money.agreement.bodyId,
					before: { state: order.state },
					after: { state, amountPence: order.amountPence, words: { freeText: words } },
				},
			],
			messages: (await listPersons(tx, [order.draftedBy])).map((person) =>
				moneyDecidedLetter(person, about, 'Payment', state, actor.personName),
			),
		});
	});
}
