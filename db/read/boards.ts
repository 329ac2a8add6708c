import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';
import type { Schema } from '../schema.ts';
import type { MeetingRow } from './board-reports.ts';

export interface BoardRow {
	readonly id: string;
	readonly name: string;
	/** Its papers are public. */
	readonly publishes: boolean;
	/** People who sit on it today. */
	readonly members: number;
}

const counted = (reader: Reader, today: IsoDate) =>
	reader.selectFrom('board').select((row) => [
		'board.id',
		'board.name',
		'board.publishes',
		row
			.selectFrom('board_member as seat')
			.select((count) => count.fn.countAll<number>().as('members'))
			.whereRef('seat.board_id', '=', 'board.id')
			.where('seat.starts_on', '<=', today)
			.where((held) => held.or([held('seat.ends_on', 'is', null), held('seat.ends_on', '>=', today)]))
			.as('members'),
	]);

interface Counted {
	readonly id: string;
	readonly name: string;
	readonly publishes: number;
	readonly members: number | null;
}
const boardRow = ({ publishes, members, ...board }: Counted): BoardRow => ({
	...board,
	publishes: publishes === 1,
	members: Number(members ?? 0),
});

/** A board of the body that owns the programme today: a body that has passed on keeps its boards, and nobody reports to them. The query has `board` and `programme_board`. */
export const ofTodaysOwner =
	(today: IsoDate) =>
	(row: ExpressionBuilder<Schema, 'board' | 'programme_board'>): Expression<SqlBool> =>
		row.exists(
			row
				.selectFrom('programme_ownership as owned')
				.select('owned.id')
				.whereRef('owned.programme_id', '=', 'programme_board.programme_id')
				.whereRef('owned.organisation_id', '=', 'board.organisation_id')
				.where('owned.starts_on', '<=', today)
				.where((held) => held.or([held('owned.ends_on', 'is', null), held('owned.ends_on', '>=', today)])),
		);

/** The boards that a programme already found in scope reports to, by name. */
export async function listProgrammeBoards(
	reader: Reader,
	programmeId: string,
	today: IsoDate,
): Promise<readonly BoardRow[]> {
	const rows = await counted(reader, today)
		.innerJoin('programme_board', 'programme_board.board_id', 'board.id')
		.where('programme_board.programme_id', '=', programmeId)
		.where(ofTodaysOwner(today))
		.orderBy('board.name')
		.orderBy('board.id')
		.execute();
	return rows.map(boardRow);
}

/** The boards that a member sits on, by name; none for anybody else. */
export async function listOwnBoards(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
): Promise<readonly BoardRow[]> {
	if (scope.kind !== 'board' || scope.boardIds.length === 0) return [];
	const rows = await counted(reader, today)
		.where('board.id', 'in', scope.boardIds)
		.orderBy('board.name')
		.orderBy('board.id')
		.execute();
	return rows.map(boardRow);
}

/** Meetings of these boards after a day (and up to another), the next one first. */
export async function listMeetings(
	reader: Reader,
	boardIds: readonly string[],
	after: IsoDate,
	until?: IsoDate,
): Promise<readonly MeetingRow[]> {
	if (boardIds.length === 0) return [];
	return reader
		.selectFrom('board_meeting as meeting')
		.innerJoin('board', 'board.id', 'meeting.board_id')
		.select([
			'meeting.id',
			'meeting.board_id as boardId',
			'board.name as boardName',
			'meeting.held_on as heldOn',
			'meeting.papers_due_on as papersDueOn',
		])
		.where('meeting.board_id', 'in', boardIds)
		.where('meeting.held_on', '>', after)
		.$if(until !== undefined, (query) => query.where('meeting.held_on', '<=', until as IsoDate))
		.orderBy('meeting.held_on')
		.orderBy('board.name')
		.orderBy('meeting.id')
		.execute();
}

/** A meeting of a board of this programme; null where there is none such. */
export async function findMeeting(
	reader: Reader,
	programmeId: string,
	meetingId: string,
	today: IsoDate,
): Promise<MeetingRow | null> {
	const row = await reader
		.selectFrom('board_meeting as meeting')
		.innerJoin('board', 'board.id', 'meeting.board_id')
		.innerJoin('programme_board', 'programme_board.board_id', 'board.id')
		.select([
			'meeting.id',
			'meeting.board_id as boardId',
			'board.name as boardName',
			'meeting.held_on as heldOn',
			'meeting.papers_due_on as papersDueOn',
		])
		.where('meeting.id', '=', meetingId)
		.where('programme_board.programme_id', '=', programmeId)
		.where(ofTodaysOwner(today))
		.executeTakeFirst();
	return row ?? null;
}

/** The last day before today on which each board met, by board; absent for one that never has. */
export async function getLastMeetings(
	reader: Reader,
	boardIds: readonly string[],
	today: IsoDate,
): Promise<ReadonlyMap<string, IsoDate>> {
	if (boardIds.length === 0) return new Map();
	const rows = await reader
		.selectFrom('board_meeting')
		.select((row) => ['board_id as boardId', row.fn.max('held_on').as('heldOn')])
		.where('board_id', 'in', boardIds)
		.where('held_on', '<', today)
		.groupBy('board_id')
		.orderBy('board_id')
		.execute();
	return new Map(rows.map(({ boardId, heldOn }) => [boardId, heldOn]));
}
