import { VAT_NAMES, VAT_TREATMENTS } from '../../../domain/money/vat.ts';
import { placesToCredit, placesToInvoice } from '../../../domain/purchase/decide-issue.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { OrderShown } from '../../../operations/purchase/show-order.ts';
import { orderFacts } from '../order-facts.ts';
import { PLACE_STATE_NAMES } from '../order-words.ts';
import { poundsInBox } from '../pounds-in-box.ts';

export type Issuing = 'invoice' | 'credit-note';

interface IssueShown extends OrderShown {
	readonly issuing: Issuing;
}

export function issueForm(shown: IssueShown): Asked {
	const { row, places, invoices, issuing: kind } = shown;
	const open = kind === 'invoice' ? placesToInvoice(places, invoices) : placesToCredit(places, invoices);
	const none =
		kind === 'invoice'
			? 'No place of this order is to be invoiced now.'
			: 'No place of this order is to be credited now.';
	const price = row.order.unitPricePence;
	return {
		title: kind === 'invoice' ? 'Issue an invoice' : 'Issue a credit note',
		caption: `Order ${row.number}`,
		back: `/orders/${row.order.id}`,
		facts: orderFacts(shown),
		...(open.length === 0 ? { inset: [none] } : {}),
		intro: [
			kind === 'invoice'
				? 'One line for each place. It is due in thirty days. The authority matches each line to its places before it pays.'
				: 'It gives back what was invoiced for the places that the order’s rule credits, to the penny.',
		],
		questions:
			open.length === 0
				? []
				: [
						{
							kind: 'text',
							name: 'number',
							label: kind === 'invoice' ? 'Your invoice number' : 'Your credit note number',
							width: 20,
						},
						{
							kind: 'some-of',
							name: 'places',
							label: 'Places',
							choices: open.map(({ id, code, state }) => ({
								value: id,
								text: code ?? 'Code erased',
								hint: PLACE_STATE_NAMES[state],
							})),
						},
						...(kind === 'credit-note'
							? []
							: [
									{
										kind: 'text' as const,
										name: 'price',
										label: 'Price of a place, before VAT',
										prefix: '£',
										width: 10 as const,
										inputMode: 'decimal' as const,
									},
									{
										kind: 'one-of' as const,
										name: 'vat',
										label: 'VAT',
										choices: VAT_TREATMENTS.map((value) => ({ value, text: VAT_NAMES[value] })),
									},
								]),
					],
		suggested: { places: open.map(({ id }) => id), price: [poundsInBox(price)], vat: [row.order.vat] },
		button:
			open.length === 0 ? null : { text: kind === 'invoice' ? 'Issue the invoice' : 'Issue the credit note' },
	};
}
