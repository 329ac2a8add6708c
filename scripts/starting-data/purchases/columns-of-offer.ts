import type { OfferTerms } from '../../../app/domain/purchase/offer.ts';

export const columnsOfOffer = (terms: OfferTerms) => ({
	unitPricePence: terms.unitPricePence,
	vat: terms.vat,
	contracts: terms.contracts,
	nextStartOn: terms.nextStartOn,
	weeksToStart: terms.weeksToStart,
	eligibility: terms.eligibility,
	noShow: terms.noShow,
	creditWeeks: terms.creditWeeks,
	cancelDays: terms.cancelDays,
});
