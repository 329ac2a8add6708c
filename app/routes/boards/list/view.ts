import { type RecordView, recordOf, words } from '../../../components/layout/record-view.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import type { BoardListed } from '../../../operations/board/list-boards.ts';

export const boardsView = (boards: readonly BoardListed[], mayAdd: boolean): RecordView =>
	recordOf({
		title: 'Boards',
		back: null,
		intro: [
			'A board report is written for a meeting of one of these, and read by the people who have a seat on it.',
		],
		actions: mayAdd ? [{ href: '/boards/new', text: 'Add a board', as: 'main' }] : [],
		tables: [
			{
				id: 'boards',
				caption: 'Boards of your commissioning body',
				captionHidden: true,
				columns: [words('Board'), words('Next meeting'), words('Its papers')],
				rows: boards.map(({ id, name, publishes, nextMeetingOn }) => ({
					key: id,
					cells: [
						{ href: `/boards/${id}`, text: name },
						nextMeetingOn === null ? 'None planned' : writeDay(nextMeetingOn),
						publishes ? 'Published' : 'Not published',
					],
				})),
				empty: mayAdd
					? 'There are no boards yet. Add one, with the days on which it meets.'
					: 'There are no boards yet. An officer adds them.',
			},
		],
	});
