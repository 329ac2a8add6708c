import { findOffer } from '../../../db/read/offers.ts';
import { getPlacingFacts } from '../../../db/read/placing-facts.ts';
import { findOwner } from '../../../db/read/programme-owners.ts';
import { listToldOfOrder } from '../../../db/read/told-of-order.ts';
import { enterMovements } from '../../../db/write/enter-movements.ts';
import { appendOrderStep, insertOrder } from '../../../db/write/purchases.ts';
import { lockUnitAccounts, openUnitAccount } from '../../../db/write/unit-ledger.ts';
import { orderPlacedLetter } from '../../../templates/emails/purchase-letters.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import {
	decidePlacing,
	type OrderAsked,
	type Placed,
	type PlacingRefusal,
} from '../../domain/purchase/decide-placing.ts';
import { buying } from '../../domain/purchase/movements-of-order.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { newOrderNumber } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface PlaceOrderCommand extends OrderAsked {
	readonly commandId: string;
	readonly offerId: string;
	/** Which support agreement looks after partners where the programme may only be bought; null elsewhere. */
	readonly supportAgreementId: string | null;
}

type Refusal = PlacingRefusal | { readonly code: 'not-found' } | { readonly code: 'no-support-named' };
interface OrderPlaced {
	readonly orderId: string;
	readonly number: string;
	readonly state: Placed['state'];
}

/** The units are taken from the offer when the order is placed: of two buyers of the last one, the second is told. */
export async function placeOrder(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: PlaceOrderCommand,
): Promise<Result<OrderPlaced, Refusal>> {
	const now = services.clock.businessNow();
	const today = londonDay(now);
	const { offerId, supportAgreementId, ...asked } = command;
	return carryOut<OrderPlaced, Refusal>(
		services,
		actor,
		'place-order',
		gated(command, {
			costCentre: 'a number of an office’s own books',
			purchaseReference: 'a number of an office’s own books',
		}),
		async (tx) => {
			const before = await findOffer(tx, scope, today, offerId);
			if (before === null || scope.kind !== 'authority') return refused({ code: 'not-found' });
			await lockUnitAccounts(tx, [before.accountId]);
			const row = (await findOffer(tx, scope, today, offerId)) ?? before;
			if (row.isPurchaseOnly && supportAgreementId === null) return refused({ code: 'no-support-named' });
			const facts = await getPlacingFacts(tx, scope, row, supportAgreementId, today);
			if (facts === null) return refused({ code: 'not-found' });
			const decided = decidePlacing(asked, facts, today);
			if (!decided.ok) return decided;
			const { programmeId, agreementId, interventionId, areaId } = row;
			const account = {
				programmeId,
				agreementId,
				interventionId,
				areaId,
				fund: 'authority',
				funderId: actor.organisationId,
			} as const;
			const ownId = await openUnitAccount(tx, { id: services.ids.next(), ...account });
			const orderId = services.ids.next();
			const number = newOrderNumber();
			const placed = decided.value;
			await insertOrder(tx, {
				id: orderId,
				number,
				authorityId: actor.organisationId,
				offerId,
				programmeId,
				agreementId,
				accountId: ownId,
				supportAgreementId,
				kind: placed.kind,
				state: placed.state,
				units: placed.units,
				unitPricePence: placed.unitPricePence,
				vat: placed.vat,
				contracts: placed.contracts,
				costCentre: placed.costCentre,
				purchaseReference: placed.purchaseReference,
				noShow: placed.noShow,
				creditWeeks: placed.creditWeeks,
				cancelDays: placed.cancelDays,
				weeksToStart: placed.weeksToStart,
				startsOn: null,
				placedBy: actor.personId,
				placedAt: now,
				approvedBy: null,
			});
			const movement = buying({ offerId: row.accountId, ownId }, placed, today);
			const entered = await enterMovements(tx, [row.accountId, ownId], [movement], {
				at: now,
				personId: actor.personId,
				orderId,
				today,
				nextId: services.ids.next,
			});
			if (!entered.ok) return refused({ code: 'none-left', asked: asked.units, left: 0 });
			await appendOrderStep(tx, orderId, { kind: placed.state, at: now, personId: actor.personId });
			const { costCentre, purchaseReference, ...terms } = placed;
			const about = {
				number,
				authority: actor.organisationName,
				intervention: row.intervention,
				area: row.area,
				link: `${services.config.origin}/orders/${orderId}`,
			};
			const parties = {
				authorityId: actor.organisationId,
				providerId: row.providerId,
				placedBy: actor.personId,
			};
			const told = await listToldOfOrder(tx, placed.state, parties, today);
			return accepted({
				outcome: { orderId, number, state: placed.state },
				changes: [
					{
						action: 'order.placed',
						subject: { kind: 'order', id: orderId },
						bodyId: (await findOwner(tx, programmeId, today)).id,
						after: {
							...terms,
							offer: offerId,
							costCentre: { freeText: costCentre },
							purchaseReference: { freeText: purchaseReference },
						},
					},
				],
				messages: told.map((person) => orderPlacedLetter(person, about, placed.state, actor.personName)),
			});
		},
	);
}
