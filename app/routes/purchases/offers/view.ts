import { writeDay } from '../../../domain/calendar/write-date.ts';
import type { OffersListed } from '../../../operations/purchase/list-offers.ts';
import { priceWords } from '../order-words.ts';

export interface OffersView {
	readonly offers: readonly {
		readonly href: string;
		readonly what: string;
		readonly left: string;
		readonly price: string;
		readonly next: string;
		readonly state: string;
	}[];
	readonly toOffer: readonly { readonly href: string; readonly text: string }[];
}

export const offersView = ({ offers, toOffer }: OffersListed, organisationId: string): OffersView => ({
	offers: offers
		.filter(({ providerId }) => providerId === organisationId)
		.map(({ offer, intervention, area, left, isOpen }) => ({
			href: `/offers/${offer.id}`,
			what: `${intervention}, ${area}`,
			left: String(left),
			price: priceWords(offer),
			next: writeDay(offer.nextStartOn),
			state: isOpen ? 'Open' : 'Closed',
		})),
	toOffer: toOffer.map(({ agreementId, interventionId, areaId, intervention, area }) => ({
		href: `/offers/new/${agreementId}/${interventionId}/${areaId}`,
		text: `${intervention}, ${area}`,
	})),
});
