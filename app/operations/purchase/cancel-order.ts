import { listRecipients } from '../../../db/read/recipients.ts';
import { enterMovements } from '../../../db/write/enter-movements.ts';
import { holdOrder } from '../../../db/write/held-orders.ts';
import { appendOrderStep, saveOrderState, savePlace } from '../../../db/write/purchases.ts';
import { orderAnsweredLetter } from '../../../templates/emails/purchase-letters.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { type CancellationRefusal, decideCancellation } from '../../domain/purchase/decide-cancellation.ts';
import { ended } from '../../domain/purchase/decide-delivery.ts';
import { givingBack } from '../../domain/purchase/movements-of-order.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { MovementRefusal } from '../../domain/unit/decide-movements.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface CancelOrderCommand {
	readonly commandId: string;
	readonly orderId: string;
}

type Refusal = CancellationRefusal | MovementRefusal | { readonly code: 'not-found' };

/** The authority cancels in time, and the units go back to the offer. */
export async function cancelOrder(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: CancelOrderCommand,
): Promise<Result<'cancelled', Refusal>> {
	const { orderId } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<'cancelled', Refusal>(services, actor, 'cancel-order', gated(command), async (tx) => {
		const held = await holdOrder(tx, scope, today, orderId);
		if (held === null) return refused({ code: 'not-found' });
		const { row, places } = held;
		const decided = decideCancellation(row.order, places, today);
		if (!decided.ok) return decided;
		const back = [givingBack(row.accounts, row.order, today)];
		const entered = await enterMovements(tx, Object.values(row.accounts), back, {
			at: now,
			personId: actor.personId,
			orderId,
			today,
			nextId: services.ids.next,
		});
		if (!entered.ok) return entered;
		for (const place of places) await savePlace(tx, ended(place, 'cancelled', today, false));
		await saveOrderState(tx, orderId, { state: 'cancelled' });
		await appendOrderStep(tx, orderId, { kind: 'cancelled', at: now, personId: actor.personId });
		const wasSent = row.order.standing.state !== 'awaiting-approval';
		const told = wasSent
			? await listRecipients(tx, [row.providerId], ['provider-preparer', 'provider-certifier'], today)
			: [];
		const about = { ...row, link: `${services.config.origin}/orders/${orderId}` };
		return accepted({
			outcome: 'cancelled',
			changes: [
				{
					action: 'order.cancelled',
					subject: { kind: 'order', id: orderId },
					bodyId: held.bodyId,
					before: { state: row.order.standing.state },
					after: { state: 'cancelled' },
				},
			],
			messages: told.map((person) => orderAnsweredLetter(person, about, 'cancelled')),
		});
	});
}
