import type { BoxError } from '../../../components/layout/question.ts';
import type { SeatRefusal } from '../../../domain/board/decide-seat.ts';
import { dayBoxes } from '../../../http/date-field.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { BoardShown } from '../../../operations/board/show-board.ts';

/** Where nobody is left to be seated, the page says what to do first. */
export function seatForm({ board, seatable, today }: BoardShown): Asked {
	const page = {
		title: 'Give a seat on the board',
		caption: board.name,
		back: `/boards/${board.id}`,
	};
	if (seatable.length === 0)
		return {
			...page,
			intro: [
				'Everybody who is a board member of your organisation has a seat already. Invite somebody with the role “Board member” first.',
			],
			questions: [],
			button: null,
			links: [{ href: '/people/invite', text: 'Invite a person' }],
		};
	return {
		...page,
		intro: ['They read the papers that are published to this board from that day on.'],
		questions: [
			{
				kind: 'one-of-many',
				name: 'personId',
				label: 'Who?',
				hint: 'People of your organisation who hold the role “Board member”.',
				choices: seatable.map(({ id, name }) => ({ value: id, text: name })),
			},
			{ kind: 'day', name: 'startsOn', label: 'From which day?' },
		],
		suggested: dayBoxes('startsOn', today),
		button: { text: 'Give the seat' },
	};
}

const WORDS: Readonly<Record<SeatRefusal, BoxError>> = {
	'not-a-member': {
		field: 'personId',
		message: 'Select somebody who holds the role “Board member” on that day',
	},
	'sits-already': { field: 'personId', message: 'They have a seat on this board already' },
	'in-the-past': { field: 'startsOn.day', message: 'The day must be today or later' },
	'not-seated': { field: '', message: 'They have no seat on this board any more' },
};

export const seatRefusal = (refusal: SeatRefusal): BoxError => WORDS[refusal];
