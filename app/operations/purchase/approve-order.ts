import { listPersons, listRecipients } from '../../../db/read/recipients.ts';
import { enterMovements } from '../../../db/write/enter-movements.ts';
import { holdOrder } from '../../../db/write/held-orders.ts';
import { appendOrderStep, saveOrderState } from '../../../db/write/purchases.ts';
import { orderAnsweredLetter, orderToAnswerLetter } from '../../../templates/emails/purchase-letters.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import {
	type ApprovalAnswer,
	type ApprovalDecided,
	type ApprovalRefusal,
	decideApproval,
} from '../../domain/purchase/decide-approval.ts';
import { givingBack } from '../../domain/purchase/movements-of-order.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { MovementRefusal } from '../../domain/unit/decide-movements.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface ApproveOrderCommand {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly orderId: string;
	readonly answer: ApprovalAnswer;
}

const ACTS = { placed: 'approved', refused: 'refused' } as const;
type Refusal = ApprovalRefusal | MovementRefusal | { readonly code: 'not-found' };

/** A second person of the authority approves an order above its threshold, or refuses it with a reason and its units go back to the offer. */
export async function approveOrder(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: ApproveOrderCommand,
): Promise<Result<{ readonly state: ApprovalDecided['state'] }, Refusal | LooksPersonalRefusal>> {
	const { orderId, answer } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly state: ApprovalDecided['state'] }, Refusal>(
		services,
		actor,
		'approve-order',
		gated(command),
		async (tx) => {
			const held = await holdOrder(tx, scope, today, orderId);
			if (held === null) return refused({ code: 'not-found' });
			const { row } = held;
			const decided = decideApproval(row.order, actor.personId, answer);
			if (!decided.ok) return decided;
			const { state, words } = decided.value;
			const isApproved = state === 'placed';
			if (!isApproved) {
				const back = [givingBack(row.accounts, row.order, today)];
				const entered = await enterMovements(tx, Object.values(row.accounts), back, {
					at: now,
					personId: actor.personId,
					orderId,
					today,
					nextId: services.ids.next,
				});
				if (!entered.ok) return entered;
			}
			await saveOrderState(tx, orderId, { state }, isApproved ? actor.personId : undefined);
			await appendOrderStep(tx, orderId, { kind: ACTS[state], at: now, personId: actor.personId, words });
			const about = { ...row, link: `${services.config.origin}/orders/${orderId}` };
			const asked = isApproved
				? await listRecipients(tx, [row.providerId], ['provider-preparer', 'provider-certifier'], today)
				: [];
			return accepted({
				outcome: { state },
				changes: [
					{
						action: `order.${ACTS[state]}`,
						subject: { kind: 'order', id: orderId },
						bodyId: held.bodyId,
						before: { state: row.order.standing.state },
						after: isApproved ? { state } : { state, words: { freeText: words } },
					},
				],
				messages: [
					...(await listPersons(tx, [row.order.placedBy])).map((person) =>
						orderAnsweredLetter(person, about, state),
					),
					...asked.map((person) => orderToAnswerLetter(person, about)),
				],
			});
		},
	);
}
