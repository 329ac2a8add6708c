import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { BoxError, BoxValues } from '../../../components/layout/question.ts';
import { dayBoxes } from '../../../http/date-field.ts';
import type { BoardShown } from '../../../operations/board/show-board.ts';

interface Drawn {
	readonly commandId: string;
	readonly values?: BoxValues;
	readonly errors?: readonly BoxError[];
}

export type MeetingOfPage = BoardShown['meetings'][number];

export const meetingTitle = (meeting: MeetingOfPage | null): string =>
	meeting === null ? 'Add a meeting' : 'Change the meeting';

export function meetingForm(
	{ board }: BoardShown,
	meeting: MeetingOfPage | null,
	{ commandId, values, errors = [] }: Drawn,
): FormPageView {
	const stored =
		meeting === null
			? {}
			: { ...dayBoxes('heldOn', meeting.heldOn), ...dayBoxes('papersDueOn', meeting.papersDueOn) };
	return {
		title: meetingTitle(meeting),
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
		values: values ?? stored,
		errors,
		hidden: { commandId },
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
