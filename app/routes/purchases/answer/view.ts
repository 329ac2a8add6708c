import type { Asked } from '../../../http/form-of.ts';
import type { OrderShown } from '../../../operations/purchase/show-order.ts';
import { orderFacts } from '../order-facts.ts';

export const answerForm = (shown: OrderShown): Asked => ({
	title: 'Answer the order',
	caption: `Order ${shown.row.number}`,
	back: `/orders/${shown.row.order.id}`,
	facts: orderFacts(shown),
	questions: [
		{
			kind: 'one-of',
			name: 'answer',
			label: 'Do you take this order?',
			choices: [
				{ value: 'confirm', text: 'Yes, with a start date' },
				{ value: 'decline', text: 'No, its places go back to the offer' },
			],
		},
		{
			kind: 'day',
			name: 'startsOn',
			label:
				shown.row.order.kind === 'spot'
					? 'If yes, on which day do people start?'
					: 'If yes, from which day may the block be drawn on?',
			hint: 'For example, 16 11 2026',
		},
		{
			kind: 'long-text',
			name: 'words',
			label: 'If not, why?',
			hint: 'The authority reads this. Write about the group, never about a person.',
			rows: 3,
		},
	],
	button: { text: 'Send the answer' },
});
