import { writeDay } from '../../../domain/calendar/write-date.ts';
import type { Place } from '../../../domain/purchase/place.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { OrderShown } from '../../../operations/purchase/show-order.ts';
import { termsWords } from '../order-words.ts';

const RESERVED = [
	{ value: 'started', text: 'The person started' },
	{ value: 'no-show', text: 'The person did not come' },
];
const STARTED = [
	{ value: 'completed', text: 'The person completed the programme' },
	{ value: 'left', text: 'The person left early' },
];

interface PlaceShown extends OrderShown {
	/** The one that the address names. */
	readonly place: Place;
}

export const placeForm = ({ row, place }: PlaceShown): Asked => ({
	title: 'Record what happened',
	caption: `Place ${place.code ?? 'without a code'}, order ${row.number}`,
	back: `/orders/${row.order.id}`,
	inset: [
		...(place.startsOn === null
			? []
			: [`${place.state === 'reserved' ? 'To start on' : 'Started on'} ${writeDay(place.startsOn)}.`]),
		...termsWords(row.order).slice(1),
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
	button: { text: 'Record it' },
});
