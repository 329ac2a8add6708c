import type { Asked } from '../../../http/form-of.ts';
import type { OrderShown } from '../../../operations/purchase/show-order.ts';
import { orderFacts } from '../order-facts.ts';

export const approveForm = (shown: OrderShown): Asked => ({
	title: 'Approve the order',
	caption: `Order ${shown.row.number}`,
	back: `/orders/${shown.row.order.id}`,
	facts: [
		...orderFacts(shown),
		{ key: 'Cost centre', value: shown.row.costCentre },
		{ key: 'Purchase order number', value: shown.row.purchaseReference },
	],
	questions: [
		{
			kind: 'one-of',
			name: 'answer',
			label: 'Do you approve this order?',
			choices: [
				{ value: 'approve', text: 'Yes, it goes to the provider' },
				{ value: 'refuse', text: 'No, its places go back to the offer' },
			],
		},
		{
			kind: 'long-text',
			name: 'words',
			label: 'If not, why?',
			hint: 'Whoever placed it and the provider can read this.',
			rows: 3,
		},
	],
	button: { text: 'Save' },
});
