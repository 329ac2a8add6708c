import { plural } from '../../../domain/text/list-words.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { OrderShown } from '../../../operations/purchase/show-order.ts';
import { orderFacts } from '../order-facts.ts';

export const drawForm = (shown: OrderShown): Asked => ({
	title: 'Draw a place',
	caption: `Order ${shown.row.number}`,
	back: `/orders/${shown.row.order.id}`,
	facts: orderFacts(shown),
	inset: [
		`${plural(shown.places.filter(({ state }) => state === 'held').length, 'place')} of the block can still be drawn.`,
		'Agree the day with the provider. Give the provider the place code, not a case number.',
	],
	questions: [
		{
			kind: 'day',
			name: 'startsOn',
			label: 'On which day does the person start?',
			hint: 'For example, 16 11 2026',
		},
	],
	button: { text: 'Draw the place' },
});
