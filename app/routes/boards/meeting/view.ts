import { dayBoxes } from '../../../http/date-field.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { BoardShown } from '../../../operations/board/show-board.ts';

export function meetingForm(
	board: BoardShown['board'],
	meeting: BoardShown['meetings'][number] | null,
): Asked {
	return {
		title: meeting === null ? 'Add a meeting' : 'Change the meeting',
		caption: board.name,
		back: `/boards/${board.id}`,
		questions: [
			{
				kind: 'day',
				name: 'heldOn',
				label: 'On which day does the board meet?',
				hint: 'For example, 1 12 2026',
			},
			{
				kind: 'day',
				name: 'papersDueOn',
				label: 'By which day are its papers due?',
				hint: 'Many boards ask for them five working days before.',
			},
		],
		...(meeting === null
			? {}
			: {
					stored: {
						...dayBoxes('heldOn', meeting.heldOn),
						...dayBoxes('papersDueOn', meeting.papersDueOn),
					},
				}),
		button: { text: meeting === null ? 'Add the meeting' : 'Save' },
		links:
			meeting === null
				? []
				: [
						{
							href: `/boards/${board.id}/meetings/${meeting.id}/remove`,
							text: 'It will not be held: take it off the list',
						},
					],
	};
}
