import { writeDay } from '../../../domain/calendar/write-date.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import { VAT_NAMES, vatOn } from '../../../domain/money/vat.ts';
import { needsApproval } from '../../../domain/purchase/decide-placing.ts';
import { totalOf } from '../../../domain/purchase/order.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { OfferShown } from '../../../operations/purchase/show-offer.ts';
import { inAddress, type OrderTyped } from '../order-form/form.ts';
import { invoicedBy, ORDER_KIND_NAMES, termsWords } from '../order-words.ts';

interface CheckShown extends OfferShown {
	/** What the address says was asked. */
	readonly asked: OrderTyped;
}

export function checkForm(shown: CheckShown): Asked {
	const { offer, supportAgreements, approvalAbovePence, asked } = shown;
	const net = asked.units * offer.unitPricePence;
	const change = [{ href: `/buy/${offer.id}?${inAddress(asked)}`, text: 'Change' }];
	const actions = (hiddenText: string) => ({ actions: change.map((link) => ({ ...link, hiddenText })) });
	const support = supportAgreements.find(({ id }) => id === asked.supportAgreementId);
	return {
		title: 'Check your order',
		caption: `${shown.intervention}, ${shown.provider}`,
		back: `/buy/${offer.id}?${inAddress(asked)}`,
		facts: [
			{ key: 'What', value: ORDER_KIND_NAMES[asked.kind], ...actions('what you are buying') },
			{ key: 'Places', value: String(asked.units), ...actions('number of places') },
			{ key: 'Price', value: `${writePounds(offer.unitPricePence)} a place, ${writePounds(net)} before VAT` },
			{
				key: 'VAT',
				value:
					offer.vat === 'standard'
						? writePounds(asked.units * vatOn(offer.unitPricePence, offer.vat))
						: VAT_NAMES[offer.vat],
			},
			{ key: 'Total', value: writePounds(totalOf(offer, asked.units)) },
			{ key: 'Next start', value: writeDay(offer.nextStartOn) },
			{ key: 'Cost centre', value: asked.costCentre, ...actions('cost centre') },
			{ key: 'Purchase order number', value: asked.purchaseReference, ...actions('purchase order number') },
			...(support === undefined
				? []
				: [{ key: 'Support for partners', value: support.title, ...actions('support for partners') }]),
			{ key: 'Who invoices', value: invoicedBy(offer.contracts, shown.provider) },
		],
		inset: [
			...termsWords(offer),
			needsApproval(totalOf(offer, asked.units), approvalAbovePence)
				? 'A second person of your authority must approve this order before the provider sees it. The places are kept for you meanwhile.'
				: 'It is under your authority’s threshold, so it goes to the provider at once.',
		],
		questions: [],
		seen: { priceSeen: String(offer.unitPricePence) },
		button: { text: 'Place the order' },
	};
}
