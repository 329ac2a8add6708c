import type { FormPageView } from '../../../components/layout/form-page.tsx';
import { plural } from '../../../domain/text/list-words.ts';
import type { OrderShown } from '../../../operations/purchase/show-order.ts';
import type { Drawn } from '../act-on-form.ts';
import { orderFacts } from '../order-facts.ts';

export const drawView = (
	shown: OrderShown,
	{ commandId, values = {}, errors = [] }: Drawn,
): FormPageView => ({
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
	values,
	errors,
	hidden: { commandId },
	button: { text: 'Draw the place' },
});
