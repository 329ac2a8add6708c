import type { Found } from '../../app/domain/access/found.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';
import { asFound } from './as-found.ts';
import { ofTodaysOwner } from './boards.ts';

export interface NextMeeting {
	readonly programmeId: Found<'programme'>;
	readonly boardName: string;
	readonly heldOn: IsoDate;
	readonly papersDueOn: IsoDate;
}

/** The next meeting of each board that programmes already found in scope report to, the soonest first. */
export async function listNextMeetings(
	reader: Reader,
	programmeIds: readonly Found<'programme'>[],
	today: IsoDate,
): Promise<readonly NextMeeting[]> {
	if (programmeIds.length === 0) return [];
	const rows = await reader
		.selectFrom('programmeBoard')
		.innerJoin('board', 'board.id', 'programmeBoard.boardId')
		.innerJoin('boardMeeting', 'boardMeeting.boardId', 'board.id')
		.select([
			'programmeBoard.programmeId',
			'board.id as boardId',
			'board.name as boardName',
			'boardMeeting.heldOn',
			'boardMeeting.papersDueOn',
		])
		.where('programmeBoard.programmeId', 'in', programmeIds)
		.where(ofTodaysOwner(today))
		.where('boardMeeting.heldOn', '>=', today)
		.orderBy('boardMeeting.heldOn')
		.orderBy('board.name')
		.orderBy('programmeBoard.programmeId')
		.orderBy('boardMeeting.id')
		.execute();
	const soonest = new Map<string, NextMeeting>();
	for (const { boardId, ...meeting } of rows) {
		const key = `${meeting.programmeId} ${boardId}`;
		if (!soonest.has(key)) soonest.set(key, asFound<NextMeeting>(meeting));
	}
	return [...soonest.values()];
}
