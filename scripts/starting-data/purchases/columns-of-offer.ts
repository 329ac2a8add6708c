import type { OfferTerms } from '../../../app/domain/purchase/offer.ts';

export const columnsOfOffer = (terms: OfferTerms) => ({
	unit_price_pence: terms.unitPricePence,
	vat: terms.vat,
	contracts: terms.contracts,
	next_start_on: terms.nextStartOn,
	weeks_to_start: terms.weeksToStart,
	eligibility: terms.eligibility,
	no_show: terms.noShow,
	credit_weeks: terms.creditWeeks,
	cancel_days: terms.cancelDays,
});
