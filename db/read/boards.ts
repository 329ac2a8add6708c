import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';
import type { Schema } from '../schema.ts';
import { asFound } from './as-found.ts';
import type { MeetingRow } from './board-report-covers.ts';

export interface BoardRow {
	readonly id: Found<'board'>;
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
			.selectFrom('boardMember as seat')
			.select((count) => count.fn.countAll<number>().as('members'))
			.whereRef('seat.boardId', '=', 'board.id')
			.where('seat.startsOn', '<=', today)
			.where((held) => held.or([held('seat.endsOn', 'is', null), held('seat.endsOn', '>=', today)]))
			.as('members'),
	]);

interface Counted {
	readonly id: string;
	readonly name: string;
	readonly publishes: number;
	readonly members: number | null;
}
const boardRow = (row: Counted): BoardRow =>
	asFound<BoardRow>({ ...row, publishes: row.publishes === 1, members: Number(row.members ?? 0) });

/** A board of the body that owns the programme today: a body that has passed on keeps its boards, and nobody reports to them. The query has `board` and `programme_board`. */
export const ofTodaysOwner =
	(today: IsoDate) =>
	(row: ExpressionBuilder<Schema, 'board' | 'programmeBoard'>): Expression<SqlBool> =>
		row.exists(
			row
				.selectFrom('programmeOwnership as owned')
				.select('owned.id')
				.whereRef('owned.programmeId', '=', 'programmeBoard.programmeId')
				.whereRef('owned.organisationId', '=', 'board.organisationId')
				.where('owned.startsOn', '<=', today)
				.where((held) => held.or([held('owned.endsOn', 'is', null), held('owned.endsOn', '>=', today)])),
		);

/** The boards that a programme already found in scope reports to, by name. */
export async function listProgrammeBoards(
	reader: Reader,
	programmeId: Found<'programme'>,
	today: IsoDate,
): Promise<readonly BoardRow[]> {
	const rows = await counted(reader, today)
		.innerJoin('programmeBoard', 'programmeBoard.boardId', 'board.id')
		.where('programmeBoard.programmeId', '=', programmeId)
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
	boardIds: readonly Found<'board'>[],
	after: IsoDate,
	until?: IsoDate,
): Promise<readonly MeetingRow[]> {
	if (boardIds.length === 0) return [];
	return reader
		.selectFrom('boardMeeting as meeting')
		.innerJoin('board', 'board.id', 'meeting.boardId')
		.select([
			'meeting.id',
			'meeting.boardId',
			'board.name as boardName',
			'meeting.heldOn',
			'meeting.papersDueOn',
		])
		.where('meeting.boardId', 'in', boardIds)
		.where('meeting.heldOn', '>', after)
		.$if(until !== undefined, (query) => query.where('meeting.heldOn', '<=', until as IsoDate))
		.orderBy('meeting.heldOn')
		.orderBy('board.name')
		.orderBy('meeting.id')
		.execute();
}

/** A meeting of a board of this programme; null where there is none such. */
export async function findMeeting(
	reader: Reader,
	programmeId: Found<'programme'>,
	meetingId: string,
	today: IsoDate,
): Promise<MeetingRow | null> {
	const row = await reader
		.selectFrom('boardMeeting as meeting')
		.innerJoin('board', 'board.id', 'meeting.boardId')
		.innerJoin('programmeBoard', 'programmeBoard.boardId', 'board.id')
		.select([
			'meeting.id',
			'meeting.boardId',
			'board.name as boardName',
			'meeting.heldOn',
			'meeting.papersDueOn',
		])
		.where('meeting.id', '=', meetingId)
		.where('programmeBoard.programmeId', '=', programmeId)
		.where(ofTodaysOwner(today))
		.executeTakeFirst();
	return row ?? null;
}

/** The last day before today on which each board met, by board; absent for one that never has. */
export async function getLastMeetings(
	reader: Reader,
	boardIds: readonly Found<'board'>[],
	today: IsoDate,
): Promise<ReadonlyMap<string, IsoDate>> {
	if (boardIds.length === 0) return new Map();
	const rows = await reader
		.selectFrom('boardMeeting')
		.select((row) => ['boardId', row.fn.max('heldOn').as('heldOn')])
		.where('boardId', 'in', boardIds)
		.where('heldOn', '<', today)
		.groupBy('boardId')
		.orderBy('boardId')
		.execute();
	return new Map(rows.map(({ boardId, heldOn }) => [boardId, heldOn]));
}
