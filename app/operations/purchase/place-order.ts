import type { Tx } from '../../../db/connect.ts';
import { findAuthoritySetting } from '../../../db/read/authority-settings.ts';
import { findOffer, type OfferRow } from '../../../db/read/offers.ts';
import { findOwner } from '../../../db/read/programme-owners.ts';
import { listRecipients } from '../../../db/read/recipients.ts';
import { getStartFacts } from '../../../db/read/start-facts.ts';
import { listDayDeltas } from '../../../db/read/unit-ledger.ts';
import { enterMovements } from '../../../db/write/enter-movements.ts';
import { appendOrderStep, insertOrder } from '../../../db/write/purchases.ts';
import { lockUnitAccounts, openUnitAccount } from '../../../db/write/unit-ledger.ts';
import { orderToAnswerLetter, orderToApproveLetter } from '../../../templates/emails/purchase-letters.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import {
	decidePlacing,
	type OrderAsked,
	type Placed,
	type PlacingFacts,
	type PlacingRefusal,
} from '../../domain/purchase/decide-placing.ts';
import { buying } from '../../domain/purchase/movements-of-order.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { leastFrom } from '../../domain/unit/decide-movements.ts';
import { newOrderNumber } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { carryOut, type Message } from '../record-change.ts';

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
	return carryOut<OrderPlaced, Refusal>(services, actor, 'place-order', command, async (tx) => {
		const before = await findOffer(tx, scope, today, offerId);
		if (before === null || scope.kind !== 'authority') return refused({ code: 'not-found' });
		await lockUnitAccounts(tx, [before.accountId]);
		const row = (await findOffer(tx, scope, today, offerId)) ?? before;
		if (row.isPurchaseOnly && supportAgreementId === null) return refused({ code: 'no-support-named' });
		const facts = await factsOf(tx, row, actor.organisationId, supportAgreementId, today);
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
		const [orderId, number] = [services.ids.next(), newOrderNumber()];
		const placed = decided.value;
		await insertOrder(tx, {
			...{
				id: orderId,
				number,
				authorityId: actor.organisationId,
				offerId,
				programmeId,
				agreementId,
			},
			...{
				accountId: ownId,
				supportAgreementId,
				kind: placed.kind,
				state: placed.state,
				units: placed.units,
			},
			...{
				unitPricePence: placed.unitPricePence,
				vat: placed.vat,
				contracts: placed.contracts,
				costCentre: placed.costCentre,
			},
			...{
				purchaseReference: placed.purchaseReference,
				noShow: placed.noShow,
				creditWeeks: placed.creditWeeks,
				cancelDays: placed.cancelDays,
			},
			...{
				weeksToStart: placed.weeksToStart,
				startsOn: null,
				placedBy: actor.personId,
				placedAt: now,
				approvedBy: null,
			},
		});
		const movement = buying({ offerId: row.accountId, ownId }, placed, today);
		const entered = await enterMovements(tx, [movement], {
			at: now,
			personId: actor.personId,
			orderId,
			today,
			nextId: services.ids.next,
		});
		if (!entered.ok) return refused({ code: 'none-left', asked: asked.units, left: 0 });
		await appendOrderStep(tx, orderId, { kind: placed.state, at: now, personId: actor.personId });
		const { costCentre, purchaseReference, ...told } = placed;
		return accepted({
			outcome: { orderId, number, state: placed.state },
			changes: [
				{
					action: 'order.placed',
					subject: { kind: 'order', id: orderId },
					bodyId: (await findOwner(tx, programmeId, today)).id,
					after: {
						...told,
						offer: offerId,
						costCentre: { freeText: costCentre },
						purchaseReference: { freeText: purchaseReference },
					},
				},
			],
			messages: await lettersOf(tx, actor, row, {
				number,
				state: placed.state,
				link: `${services.config.origin}/orders/${orderId}`,
				today,
			}),
		});
	});
}

async function factsOf(
	tx: Tx,
	row: OfferRow,
	authorityId: string,
	supportId: string | null,
	today: IsoDate,
): Promise<PlacingFacts | null> {
	const start = await getStartFacts(
		tx,
		row.agreementId,
		row.areaId,
		row.offer.nextStartOn > today ? row.offer.nextStartOn : today,
		supportId,
	);
	if (start === null) return null;
	const left = leastFrom(
		await listDayDeltas(tx, [row.accountId]),
		{ accountId: row.accountId, stage: 'free' },
		today,
	);
	return {
		offer: row.offer,
		start,
		left,
		approvalAbovePence: (await findAuthoritySetting(tx, authorityId))?.approvalAbovePence ?? null,
	};
}

interface Told {
	readonly number: string;
	readonly state: Placed['state'];
	readonly link: string;
	readonly today: IsoDate;
}

async function lettersOf(
	tx: Tx,
	actor: Actor,
	row: OfferRow,
	{ number, state, link, today }: Told,
): Promise<readonly Message[]> {
	const about = {
		number,
		authority: actor.organisationName,
		intervention: row.intervention,
		area: row.area,
		link,
	};
	if (state === 'awaiting-approval') {
		const approvers = await listRecipients(tx, [actor.organisationId], ['authority-approver'], today);
		return approvers
			.filter(({ personId }) => personId !== actor.personId)
			.map((person) => orderToApproveLetter(person, about, actor.personName));
	}
	return (await listRecipients(tx, [row.providerId], ['provider-preparer', 'provider-certifier'], today)).map(
		(person) => orderToAnswerLetter(person, about),
	);
}
