import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';
import { ofTodaysOwner } from './boards.ts';

export interface NextMeeting {
	readonly programmeId: string;
	readonly boardName: string;
	readonly heldOn: IsoDate;
	readonly papersDueOn: IsoDate;
}

/** The next meeting of each board that programmes already found in scope report to, the soonest first. */
export async function listNextMeetings(
	reader: Reader,
	programmeIds: readonly string[],
	today: IsoDate,
): Promise<readonly NextMeeting[]> {
	if (programmeIds.length === 0) return [];
	const rows = await reader
		.selectFrom('programme_board')
		.innerJoin('board', 'board.id', 'programme_board.board_id')
		.innerJoin('board_meeting', 'board_meeting.board_id', 'board.id')
		.select([
			'programme_board.programme_id as programmeId',
			'board.id as boardId',
			'board.name as boardName',
			'board_meeting.held_on as heldOn',
			'board_meeting.papers_due_on as papersDueOn',
		])
		.where('programme_board.programme_id', 'in', programmeIds)
		.where(ofTodaysOwner(today))
		.where('board_meeting.held_on', '>=', today)
		.orderBy('board_meeting.held_on')
		.orderBy('board.name')
		.orderBy('programme_board.programme_id')
		.orderBy('board_meeting.id')
		.execute();
	const soonest = new Map<string, NextMeeting>();
	for (const { boardId, ...meeting } of rows) {
		const key = `${meeting.programmeId} ${boardId}`;
		if (!soonest.has(key)) soonest.set(key, meeting);
	}
	return [...soonest.values()];
}
