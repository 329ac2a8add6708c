import type { Tx } from '../../../db/connect.ts';
import { findOffer, listPlacesToOffer } from '../../../db/read/offers.ts';
import { findOwner } from '../../../db/read/programme-owners.ts';
import { enterMovements } from '../../../db/write/enter-movements.ts';
import { insertOffer, saveOffer as writeOffer } from '../../../db/write/purchases.ts';
import { lockUnitAccounts, openUnitAccount } from '../../../db/write/unit-ledger.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { markFreeText } from '../../domain/access/mark-free-text.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decideOffer, type OfferAsked, type OfferRefusal } from '../../domain/purchase/decide-offer.ts';
import { leadContracts } from '../../domain/purchase/issuer-of.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { MovementRefusal } from '../../domain/unit/decide-movements.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface SaveOfferCommand extends OfferAsked {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	/** The offer that is changed and the version that the page was made from; or where a new one is opened. */
	readonly of:
		| { readonly offerId: string; readonly expectedVersion: number }
		| { readonly agreementId: string; readonly interventionId: string; readonly areaId: string };
}

type Refusal =
	| OfferRefusal
	| MovementRefusal
	| { readonly code: 'not-found' }
	| { readonly code: 'changed-meanwhile' };
const OWN_WORDS = new Set(['eligibility']);

/** What a provider offers, new, changed, or opened again; the places move in the ledger in the same transaction. Orders keep their own terms. */
export async function saveOffer(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: SaveOfferCommand,
): Promise<Result<{ readonly offerId: string }, Refusal | LooksPersonalRefusal>> {
	const { commandId, of, ...asked } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly offerId: string }, Refusal>(
		services,
		actor,
		'save-offer',
		gated(command),
		async (tx) => {
			const place = await placeOf(tx, actor.organisationId, scope, today, of);
			if (place === null) return refused({ code: 'not-found' });
			const { before } = place;
			const { programmeId, agreementId, interventionId, areaId } = place;
			const accountId =
				before?.accountId ??
				(await openUnitAccount(tx, {
					id: services.ids.next(),
					programmeId,
					agreementId,
					interventionId,
					areaId,
					fund: 'offer',
					funderId: actor.organisationId,
				}));
			await lockUnitAccounts(tx, [accountId]);
			const decided = decideOffer(asked, accountId, today);
			if (!decided.ok) return decided;
			const { terms, movements } = decided.value;
			const offerId = before?.offer.id ?? services.ids.next();
			if (before === null)
				await insertOffer(tx, {
					id: offerId,
					agreementId,
					interventionId,
					areaId,
					accountId,
					openedOn: today,
					terms,
				});
			else if (!(await writeOffer(tx, offerId, terms, null, place.expectedVersion)))
				return refused({ code: 'changed-meanwhile' });
			const entered = await enterMovements(tx, [accountId], movements, {
				at: now,
				personId: actor.personId,
				today,
				nextId: services.ids.next,
			});
			if (!entered.ok) return entered;
			const after = { ...terms, places: asked.places, agreement: agreementId, area: areaId };
			return accepted({
				outcome: { offerId },
				changes: [
					{
						action: before === null ? 'offer.opened' : 'offer.changed',
						subject: { kind: 'offer', id: offerId },
						bodyId: (await findOwner(tx, programmeId, today)).id,
						...(before === null
							? {}
							: { before: markFreeText({ ...before.offer, places: asked.placesSeen }, OWN_WORDS) }),
						after: markFreeText(after, OWN_WORDS),
					},
				],
			});
		},
	);
}

/** Of an offer of the provider's own, or of a place where it could open one; null where there is neither. */
async function placeOf(tx: Tx, providerId: string, scope: Scope, today: IsoDate, of: SaveOfferCommand['of']) {
	if ('offerId' in of) {
		const before = await findOffer(tx, scope, today, of.offerId);
		return before !== null && leadContracts(before, providerId)
			? { ...before, before, expectedVersion: of.expectedVersion }
			: null;
	}
	const open = (await listPlacesToOffer(tx, scope, today)).find(
		(each) =>
			each.agreementId === of.agreementId &&
			each.interventionId === of.interventionId &&
			each.areaId === of.areaId,
	);
	return open === undefined ? null : { ...open, before: null, expectedVersion: 0 };
}
