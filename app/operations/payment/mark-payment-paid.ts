import { lockMoneyAgreement } from '../../../db/read/money-agreements.ts';
import { findPaymentOrder } from '../../../db/read/payment-orders.ts';
import { listRecipients } from '../../../db/read/recipients.ts';
import { savePaymentOrder } from '../../../db/write/payment-orders.ts';
import { paidLetter } from '../../../templates/emails/money-letters.ts';
import { nameMoney } from '../../../templates/emails/name-money.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decidePaid, type PaidAsked } from '../../domain/payment/decide-order-approval.ts';
import type { PaidRefusal } from '../../domain/payment/payment-refusal.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface MarkPaymentPaid extends PaidAsked {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly orderId: string;
}

type Refusal = PaidRefusal | { readonly code: 'not-found' };

/** An officer records that the bank has paid, with its day and reference; the provider's certifiers are told. */
export async function markPaymentPaid(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: MarkPaymentPaid,
): Promise<Result<{ readonly orderId: string }, Refusal | LooksPersonalRefusal>> {
	const { orderId, paidOn, reference } = command;
	const today = londonDay(services.clock.businessNow());
	return carryOut<{ readonly orderId: string }, Refusal>(
		services,
		actor,
		'mark-payment-paid',
		gated(command),
		async (tx) => {
			const seen = await findPaymentOrder(tx, scope, today, orderId);
			const agreement = seen === null ? null : await lockMoneyAgreement(tx, scope, today, seen.agreementId);
			const order = await findPaymentOrder(tx, scope, today, orderId);
			if (order === null || agreement === null) return refused({ code: 'not-found' });
			const exportedOn = order.exportedAt === null ? today : londonDay(order.exportedAt);
			const decided = decidePaid(order.state, exportedOn, { paidOn, reference }, today);
			if (!decided.ok) return decided;
			await savePaymentOrder(tx, orderId, {
				state: 'paid',
				paidOn,
				paidReference: reference.trim(),
			});
			const about = nameMoney(agreement, order, `${services.config.origin}/payments/${orderId}`);
			const told = await listRecipients(
				tx,
				[agreement.leadId],
				['provider-certifier', 'provider-deputy-certifier'],
				today,
			);
			return accepted({
				outcome: { orderId },
				changes: [
					{
						action: 'payment.paid',
						subject: { kind: 'payment', id: orderId },
						bodyId: agreement.bodyId,
						before: { state: 'exported' },
						after: { state: 'paid', paidOn, reference: { freeText: reference.trim() } },
					},
				],
				messages: told.map((person) => paidLetter(person, about)),
			});
		},
	);
}
