import type { FormPageView } from '../../../components/layout/form-page.tsx';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import type { Place } from '../../../domain/purchase/place.ts';
import type { OrderShown } from '../../../operations/purchase/show-order.ts';
import type { Drawn } from '../act-on-form.ts';
import { termsWords } from '../order-words.ts';

const RESERVED = [
	{ value: 'started', text: 'The person started' },
	{ value: 'no-show', text: 'The person did not come' },
];
const STARTED = [
	{ value: 'completed', text: 'The person completed the programme' },
	{ value: 'left', text: 'The person left early' },
];

export const placeView = (
	shown: OrderShown,
	place: Place,
	{ commandId, values = {}, errors = [] }: Drawn,
): FormPageView => ({
	title: 'Record what happened',
	caption: `Place ${place.code ?? 'without a code'}, order ${shown.row.number}`,
	back: `/orders/${shown.row.order.id}`,
	inset: [
		...(place.startsOn === null
			? []
			: [`${place.state === 'reserved' ? 'To start on' : 'Started on'} ${writeDay(place.startsOn)}.`]),
		...termsWords(shown.row.order).slice(1),
	],
	questions: [
		{
			kind: 'one-of',
			name: 'event',
			label: 'What happened?',
			choices: place.state === 'reserved' ? RESERVED : STARTED,
		},
		{ kind: 'day', name: 'day', label: 'On which day?', hint: 'For example, 12 10 2026' },
	],
	values,
	errors,
	hidden: { commandId },
	button: { text: 'Record it' },
});
