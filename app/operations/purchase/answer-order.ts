import { listPersons } from '../../../db/read/recipients.ts';
import { getStartFacts } from '../../../db/read/start-facts.ts';
import { enterMovements } from '../../../db/write/enter-movements.ts';
import { holdOrder } from '../../../db/write/held-orders.ts';
import { appendOrderStep, insertPlaces, saveOrderState } from '../../../db/write/purchases.ts';
import { orderAnsweredLetter } from '../../../templates/emails/purchase-letters.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import {
	type AnswerDecided,
	type AnswerRefusal,
	decideAnswer,
	type ProviderAnswer,
} from '../../domain/purchase/decide-answer.ts';
import { givingBack } from '../../domain/purchase/movements-of-order.ts';
import type { Order } from '../../domain/purchase/order.ts';
import type { Place } from '../../domain/purchase/place.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { MovementRefusal } from '../../domain/unit/decide-movements.ts';
import { newPlaceCode } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface AnswerOrderCommand {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly orderId: string;
	readonly answer: ProviderAnswer;
}

type Refusal = AnswerRefusal | MovementRefusal | { readonly code: 'not-found' };

/** The provider confirms a start date, and each place gets its code; or declines with a reason, and the units go back to the offer. */
export async function answerOrder(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: AnswerOrderCommand,
): Promise<Result<{ readonly state: AnswerDecided['state'] }, Refusal | LooksPersonalRefusal>> {
	const { orderId, answer } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly state: AnswerDecided['state'] }, Refusal>(
		services,
		actor,
		'answer-order',
		gated(command),
		async (tx) => {
			const held = await holdOrder(tx, scope, today, orderId);
			if (held === null) return refused({ code: 'not-found' });
			const { row } = held;
			const day = answer.answer === 'confirm' ? answer.startsOn : today;
			const start = await getStartFacts(tx, row.agreementId, row.areaId, day, row.supportAgreementId);
			if (start === null) return refused({ code: 'not-found' });
			const decided = decideAnswer(row.order, answer, start, today);
			if (!decided.ok) return decided;
			const { state, words } = decided.value;
			if (decided.value.state === 'confirmed') {
				await insertPlaces(tx, orderId, placesOf(row.order, decided.value.startsOn, services));
				await saveOrderState(tx, orderId, { state: 'confirmed', startsOn: decided.value.startsOn });
			} else {
				const back = [givingBack(row.accounts, row.order, today)];
				const entered = await enterMovements(tx, Object.values(row.accounts), back, {
					at: now,
					personId: actor.personId,
					orderId,
					today,
					nextId: services.ids.next,
				});
				if (!entered.ok) return entered;
				await saveOrderState(tx, orderId, { state: 'declined' });
			}
			await appendOrderStep(tx, orderId, { kind: state, at: now, personId: actor.personId, words });
			const about = { ...row, link: `${services.config.origin}/orders/${orderId}` };
			const after =
				decided.value.state === 'confirmed'
					? { state, startsOn: decided.value.startsOn }
					: { state, words: { freeText: words } };
			return accepted({
				outcome: { state },
				changes: [
					{
						action: `order.${state}`,
						subject: { kind: 'order', id: orderId },
						bodyId: held.bodyId,
						before: { state: row.order.standing.state },
						after,
					},
				],
				messages: (await listPersons(tx, [row.order.placedBy])).map((person) =>
					orderAnsweredLetter(person, about, state),
				),
			});
		},
	);
}

/** Spot: reserved for the day. Block: held until the authority draws on them. */
const placesOf = (
	{ kind, units }: Order,
	startsOn: IsoDate,
	{ ids }: Pick<Services, 'ids'>,
): readonly Place[] =>
	Array.from({ length: units }, (_each, index) => ({
		id: ids.next(),
		number: index + 1,
		code: newPlaceCode(),
		state: kind === 'spot' ? 'reserved' : 'held',
		startsOn: kind === 'spot' ? startsOn : null,
		endedOn: null,
		credited: false,
		keepUntil: null,
	}));
