import { lockMoney } from '../../../db/read/money-in-hand.ts';
import { listRecipients } from '../../../db/read/recipients.ts';
import { insertPaymentOrder } from '../../../db/write/payment-orders.ts';
import { moneyAwaitsApprovalLetter } from '../../../templates/emails/money-letters.ts';
import { nameMoney } from '../../../templates/emails/name-money.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decideOrder, type OrderAsked } from '../../domain/payment/decide-order.ts';
import type { OrderRefusal } from '../../domain/payment/payment-refusal.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface DraftPayment extends OrderAsked {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly agreementId: string;
	/** To the approver; may be empty. */
	readonly words: string;
}

export interface PaymentDrafted {
	readonly orderId: string;
}

type Refusal = OrderRefusal | { readonly code: 'not-found' };

/** An officer drafts a payment of what is payable today; the approvers, the drafter apart, are told. */
export async function draftPayment(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: DraftPayment,
): Promise<Result<PaymentDrafted, Refusal | LooksPersonalRefusal>> {
	const { agreementId, periodId, retention, amountPence } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	const words = command.words.trim();
	return carryOut<PaymentDrafted, Refusal>(services, actor, 'draft-payment', gated(command), async (tx) => {
		const money = await lockMoney(tx, scope, today, agreementId);
		const period = money?.facts.periods.find((each) => each.periodId === periodId);
		if (money === null || period === undefined) return refused({ code: 'not-found' });
		const decided = decideOrder(
			money.facts,
			{ periodId, retention, amountPence },
			actor,
			money.partyIds,
			today,
		);
		if (!decided.ok) return decided;
		const { kind, claimId } = decided.value;
		const orderId = services.ids.next();
		await insertPaymentOrder(tx, {
			id: orderId,
			agreementId,
			periodId,
			claimId,
			kind,
			amountPence,
			state: 'awaiting-approval',
			words,
			draftedBy: actor.personId,
			draftedAt: now,
			decidedBy: null,
			decidedAt: null,
			decidedWords: null,
			fileId: null,
			paidOn: null,
			paidReference: null,
		});
		const about = nameMoney(money.agreement, period, `${services.config.origin}/payments/${orderId}`);
		const approvers = (await listRecipients(tx, [money.agreement.bodyId], ['approver'], today)).filter(
			({ personId }) => personId !== actor.personId,
		);
		return accepted({
			outcome: { orderId },
			changes: [
				{
					action: 'payment.drafted',
					subject: { kind: 'payment', id: orderId },
					bodyId: money.agreement.bodyId,
					after: { agreementId, periodId, claimId, kind, amountPence, words: { freeText: words } },
				},
			],
			messages: approvers.map((person) =>
				moneyAwaitsApprovalLetter(person, about, 'A payment', actor.personName),
			),
		});
	});
}
