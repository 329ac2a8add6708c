import { writeDay } from '../../../domain/calendar/write-date.ts';
import { startRefusalText } from '../../../domain/grant/start-refusal-words.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { OfferListed, OffersListed } from '../../../operations/purchase/list-offers.ts';
import { invoicedBy, priceWords } from '../order-words.ts';

export interface BuyView {
	readonly offers: readonly {
		readonly id: string;
		readonly title: string;
		readonly programme: string;
		readonly rows: readonly { readonly key: string; readonly value: string }[];
		/** Null where it cannot be bought; then `whyNot` says why. */
		readonly href: string | null;
		readonly whyNot: string | null;
	}[];
}

export const buyView = ({ offers }: OffersListed, mayBuy: boolean): BuyView => ({
	offers: offers.filter(isOfNow).map((listed) => {
		const { offer, intervention, provider, area, programme, left, weeks } = listed;
		const whyNot = whyNotOf(listed);
		return {
			id: offer.id,
			title: intervention,
			programme: `${programme}, ${area}`,
			rows: [
				{ key: 'Provider', value: provider },
				{ key: 'Places left', value: left === 0 ? 'None' : plural(left, 'place') },
				{ key: 'Price', value: priceWords(offer) },
				{ key: 'Next start', value: writeDay(offer.nextStartOn) },
				{ key: 'Usual wait', value: plural(offer.weeksToStart, 'week') },
				...(weeks === null ? [] : [{ key: 'Length', value: plural(weeks, 'week') }]),
				{ key: 'Who it is for', value: offer.eligibility },
				{ key: 'Who invoices you', value: invoicedBy(offer.contracts, provider) },
			],
			href: whyNot === null && mayBuy ? `/buy/${offer.id}` : null,
			whyNot,
		};
	}),
});

function whyNotOf({ isOpen, left, refusal, area, asksFor }: OfferListed): string | null {
	if (!isOpen) return 'The provider has closed this offer, so nothing can be bought.';
	if (refusal !== null) return startRefusalText(refusal, area, asksFor);
	return left === 0
		? 'Every place has been bought. The provider may offer more, and a place that is credited comes back here.'
		: null;
}

/** What was closed on a programme that is over is nobody's to buy any more. */
const isOfNow = ({ isOpen, refusal }: OfferListed): boolean =>
	isOpen || refusal?.code !== 'agreement-not-in-force';
