import { getStartFacts } from '../../../db/read/start-facts.ts';
import { enterMovements } from '../../../db/write/enter-movements.ts';
import { holdOrder } from '../../../db/write/held-orders.ts';
import { appendOrderStep, saveOrderState, savePlace } from '../../../db/write/purchases.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import {
	type DeliveryEvent,
	type DeliveryRefusal,
	decideDelivery,
	isDelivered,
} from '../../domain/purchase/decide-delivery.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { MovementRefusal } from '../../domain/unit/decide-movements.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface RecordDeliveryCommand {
	readonly commandId: string;
	readonly orderId: string;
	readonly placeId: string;
	readonly event: DeliveryEvent;
	readonly day: IsoDate;
}

type Refusal = DeliveryRefusal | MovementRefusal | { readonly code: 'not-found' };
interface Recorded {
	readonly credited: boolean;
	readonly isDelivered: boolean;
}

/** What became of a place: started, completed, left early, never came. A credit moves in the ledger at once; with the last place the order is delivered. */
export async function recordDelivery(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: RecordDeliveryCommand,
): Promise<Result<Recorded, Refusal>> {
	const now = services.clock.businessNow();
	const today = londonDay(now);
	const { orderId, placeId, event, day } = command;
	return carryOut<Recorded, Refusal>(services, actor, 'record-delivery', gated(command), async (tx) => {
		const held = await holdOrder(tx, scope, today, orderId);
		const before = held?.places.find(({ id }) => id === placeId);
		if (held === null || before === undefined) return refused({ code: 'not-found' });
		const { row } = held;
		const start = await getStartFacts(tx, row.agreementId, row.areaId, day, row.supportAgreementId);
		if (start === null) return refused({ code: 'not-found' });
		const decided = decideDelivery(row.order, before, { event, day, today, start, accounts: row.accounts });
		if (!decided.ok) return decided;
		const { place, movements } = decided.value;
		const entering = {
			at: now,
			personId: actor.personId,
			orderId,
			placeId,
			today,
			nextId: services.ids.next,
		};
		const entered = await enterMovements(tx, Object.values(row.accounts), movements, entering);
		if (!entered.ok) return entered;
		await savePlace(tx, place);
		await appendOrderStep(tx, orderId, { kind: event, at: now, personId: actor.personId });
		const delivered = isDelivered(held.places.map((each) => (each.id === placeId ? place : each)));
		if (delivered && row.order.standing.state === 'confirmed') {
			await saveOrderState(tx, orderId, { state: 'delivered', startsOn: row.order.standing.startsOn });
			await appendOrderStep(tx, orderId, { kind: 'delivered', at: now, personId: actor.personId });
		}
		return accepted({
			outcome: { credited: place.credited, isDelivered: delivered },
			changes: [
				{
					action: `place.${event}`,
					subject: { kind: 'place', id: placeId },
					bodyId: held.bodyId,
					before: { state: before.state },
					after: { order: orderId, state: place.state, day, credited: place.credited },
				},
			],
		});
	});
}
