import type { IsoDate } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { Movement } from '../unit/unit-movement.ts';
import type { OfferTerms } from './offer.ts';
import { checkWords, type WordsRefusal } from './words.ts';

export const MOST_PLACES = 1000;
export const MOST_OFFER_WEEKS = 104;
export const MOST_CANCEL_DAYS = 90;

export type OfferRefusal =
	| { readonly code: 'price-missing' }
	| {
			readonly code: 'too-many';
			readonly field: 'places' | 'weeksToStart' | 'creditWeeks' | 'cancelDays';
			readonly atMost: number;
	  }
	| { readonly code: 'start-in-the-past' }
	| WordsRefusal;

export interface OfferAsked {
	readonly terms: OfferTerms;
	/** How many places are to be left to buy. */
	readonly places: number;
	/** How many were left on the page that the person filled in: what is changed is the difference, so that a purchase meanwhile is not undone. */
	readonly placesSeen: number;
}

export interface OfferDecided {
	readonly terms: OfferTerms;
	readonly movements: readonly Movement[];
}

/** An offer, new or as it is from now on. Orders that have been placed keep the terms that they were placed on. */
export function decideOffer(
	{ terms, places, placesSeen }: OfferAsked,
	accountId: string,
	today: IsoDate,
): Result<OfferDecided, OfferRefusal> {
	if (terms.unitPricePence < 1) return refused({ code: 'price-missing' });
	const counts = [
		['places', places, MOST_PLACES],
		['weeksToStart', terms.weeksToStart, MOST_OFFER_WEEKS],
		['creditWeeks', terms.creditWeeks, MOST_OFFER_WEEKS],
		['cancelDays', terms.cancelDays, MOST_CANCEL_DAYS],
	] as const;
	for (const [field, count, atMost] of counts)
		if (count > atMost) return refused({ code: 'too-many', field, atMost });
	if (terms.nextStartOn < today) return refused({ code: 'start-in-the-past' });
	const eligibility = checkWords(terms.eligibility);
	if (!eligibility.ok) return eligibility;
	return accepted({
		terms: { ...terms, eligibility: eligibility.value },
		movements: offering(accountId, places - placesSeen, today, terms.unitPricePence),
	});
}

/** So many more places on offer, or fewer where it is below nought. */
export function offering(
	accountId: string,
	more: number,
	onDay: IsoDate,
	unitPricePence: number,
): readonly Movement[] {
	if (more === 0) return [];
	const source = { accountId, stage: 'source' } as const;
	const free = { accountId, stage: 'free' } as const;
	const rest = { units: Math.abs(more), unitPricePence, onDay, reason: '' };
	return more > 0
		? [{ kind: 'offered', from: source, to: free, ...rest }]
		: [{ kind: 'offer-withdrawn', from: free, to: source, ...rest }];
}
