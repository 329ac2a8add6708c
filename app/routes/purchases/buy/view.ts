import { only, type RecordBlock, type RecordView, said } from '../../../components/layout/record-view.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { startRefusalText } from '../../../domain/grant/start-refusal-words.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { OfferListed, OffersListed } from '../../../operations/purchase/list-offers.ts';
import { invoicedBy, priceWords } from '../order-words.ts';

export function buyView({ offers }: OffersListed, mayBuy: boolean): RecordView {
	const ofNow = offers.filter(isOfNow);
	return {
		title: 'Buy places',
		back: null,
		blocks: [
			...said(
				'What providers offer in your area. Buy a place for each person, or a block that your authority draws on later.',
			),
			...only(
				ofNow.length === 0,
				...said('Nothing is on offer in your area yet. It will appear here when a provider offers places.'),
			),
			...ofNow.flatMap((listed) => blocksOf(listed, mayBuy)),
		],
	};
}

function blocksOf(listed: OfferListed, mayBuy: boolean): readonly RecordBlock[] {
	const { offer, intervention, provider, area, programme, left, weeks } = listed;
	const whyNot = whyNotOf(listed);
	return [
		{
			kind: 'heading',
			id: `offer-${offer.id}`,
			caption: `${programme}, ${area}`,
			text: intervention,
		},
		{
			kind: 'facts',
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
		},
		...(whyNot === null
			? []
			: [{ kind: 'inset' as const, lines: [[{ strong: 'You cannot buy this now.' }, whyNot]] }]),
		...only(whyNot === null && mayBuy, {
			kind: 'actions',
			actions: [{ href: `/buy/${offer.id}`, text: 'Order', of: intervention, as: 'main' }],
		}),
	];
}

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
