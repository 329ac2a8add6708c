import { leadContracts } from '../../../domain/purchase/issuer-of.ts';
import { found, type SignedIn } from '../../../http/guarded.ts';
import { listOffers } from '../../../operations/purchase/list-offers.ts';
import type { OfferOfPage } from './view.ts';

/** The address names an offer of the provider's own, or a place where it could open one. */
export async function offeringOfAddress(g: SignedIn): Promise<OfferOfPage> {
	const { offers, toOffer } = await listOffers(g.services, g.scope);
	const { offer: offerId, agreement, intervention, area } = g.params;
	const row =
		offerId === undefined
			? null
			: found(offers.find((row) => row.offer.id === offerId && leadContracts(row, g.actor.organisationId)));
	const place =
		row ??
		found(
			toOffer.find(
				(each) =>
					each.agreementId === agreement && each.interventionId === intervention && each.areaId === area,
			),
		);
	const { agreementId, interventionId, areaId } = place;
	return {
		what: `${place.intervention}, ${place.area}`,
		place: { agreementId, interventionId, areaId },
		offer: row?.offer ?? null,
		version: row?.version ?? 0,
		left: row?.left ?? 0,
		isOpen: row?.isOpen ?? false,
	};
}
