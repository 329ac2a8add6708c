import { writeDay } from '../../../domain/calendar/write-date.ts';
import type { BoardListed } from '../../../operations/board/list-boards.ts';

export interface BoardsView {
	readonly mayAdd: boolean;
	readonly boards: readonly {
		readonly href: string;
		readonly name: string;
		readonly next: string;
		readonly papers: string;
	}[];
}

export const boardsView = (boards: readonly BoardListed[], mayAdd: boolean): BoardsView => ({
	mayAdd,
	boards: boards.map(({ id, name, publishes, nextMeetingOn }) => ({
		href: `/boards/${id}`,
		name,
		next: nextMeetingOn === null ? 'None planned' : writeDay(nextMeetingOn),
		papers: publishes ? 'Published' : 'Not published',
	})),
});
