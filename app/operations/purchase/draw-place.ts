import { getStartFacts } from '../../../db/read/start-facts.ts';
import { enterMovements } from '../../../db/write/enter-movements.ts';
import { holdOrder } from '../../../db/write/held-orders.ts';
import { appendOrderStep, savePlace } from '../../../db/write/purchases.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { type DrawingRefusal, decideDrawing } from '../../domain/purchase/decide-drawing.ts';
import { drawing } from '../../domain/purchase/movements-of-order.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { MovementRefusal } from '../../domain/unit/decide-movements.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface DrawPlaceCommand {
	readonly commandId: string;
	readonly orderId: string;
	readonly startsOn: IsoDate;
}

type Refusal = DrawingRefusal | MovementRefusal | { readonly code: 'not-found' };

/** The authority draws one place of its block for somebody who is to start on a day. */
export async function drawPlace(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: DrawPlaceCommand,
): Promise<Result<{ readonly placeId: string }, Refusal>> {
	const { orderId, startsOn } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly placeId: string }, Refusal>(
		services,
		actor,
		'draw-place',
		gated(command),
		async (tx) => {
			const held = await holdOrder(tx, scope, today, orderId);
			const { row, places } = held ?? { row: null, places: [] };
			const start =
				row === null
					? null
					: await getStartFacts(tx, row.agreementId, row.areaId, startsOn, row.supportAgreementId);
			if (held === null || row === null || start === null) return refused({ code: 'not-found' });
			const decided = decideDrawing(row.order, places, startsOn, start, today);
			if (!decided.ok) return decided;
			const place = decided.value;
			const entering = {
				at: now,
				personId: actor.personId,
				orderId,
				placeId: place.id,
				today,
				nextId: services.ids.next,
			};
			const entered = await enterMovements(
				tx,
				Object.values(row.accounts),
				[drawing(row.accounts, today)],
				entering,
			);
			if (!entered.ok) return entered;
			await savePlace(tx, place);
			await appendOrderStep(tx, orderId, { kind: 'drawn', at: now, personId: actor.personId });
			return accepted({
				outcome: { placeId: place.id },
				changes: [
					{
						action: 'place.drawn',
						subject: { kind: 'place', id: place.id },
						bodyId: held.bodyId,
						after: { order: orderId, startsOn },
					},
				],
			});
		},
	);
}
