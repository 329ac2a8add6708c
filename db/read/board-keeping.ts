import type { Selectable } from 'kysely';
import type { BoardsScope } from '../../app/domain/access/boards-scope.ts';
import type { Found } from '../../app/domain/access/found.ts';
import type { BoardContent, Meeting, Seat } from '../../app/domain/board/board.ts';
import type { MeetingPapers } from '../../app/domain/board/decide-meeting.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';
import type { BoardTable } from '../tables/board.ts';
import { allFound, asFound } from './as-found.ts';

export interface KeptBoard extends BoardContent {
	readonly id: Found<'board'>;
	readonly version: number;
}

export interface KeptMeeting extends Meeting {
	readonly id: string;
	readonly papers: MeetingPapers;
}

export interface KeptSeat extends Seat {
	readonly name: string;
}

/** The boards of the body, by name. */
export async function listKeptBoards(reader: Reader, scope: BoardsScope): Promise<readonly KeptBoard[]> {
	const rows = await reader
		.selectFrom('board')
		.select(['id', 'name', 'publishes', 'version'])
		.where('organisationId', '=', scope.bodyId)
		.orderBy('name')
		.orderBy('id')
		.execute();
	return rows.map(keptBoard);
}

const keptBoard = (row: Pick<Selectable<BoardTable>, 'id' | 'name' | 'publishes' | 'version'>): KeptBoard =>
	asFound<KeptBoard>({ ...row, publishes: row.publishes === 1 });

export async function findKeptBoard(
	reader: Reader,
	scope: BoardsScope,
	id: string,
): Promise<KeptBoard | null> {
	const row = await reader
		.selectFrom('board')
		.select(['id', 'name', 'publishes', 'version'])
		.where('id', '=', id)
		.where('organisationId', '=', scope.bodyId)
		.executeTakeFirst();
	return row === undefined ? null : keptBoard(row);
}

/** All meetings of a board already found in scope, the earliest first, each with how far its papers have come. */
export async function listKeptMeetings(
	reader: Reader,
	boardId: Found<'board'>,
): Promise<readonly KeptMeeting[]> {
	const rows = await reader
		.selectFrom('boardMeeting as meeting')
		.select((row) => [
			'meeting.id',
			'meeting.heldOn',
			'meeting.papersDueOn',
			row
				.selectFrom('boardReportCover as cover')
				.select((count) => [count.fn.countAll<number>().as('papers')])
				.whereRef('cover.meetingId', '=', 'meeting.id')
				.as('papers'),
			row
				.selectFrom('boardReportCover as cover')
				.innerJoin('boardReport as paper', 'paper.id', 'cover.reportId')
				.select((count) => [count.fn.countAll<number>().as('approved')])
				.whereRef('cover.meetingId', '=', 'meeting.id')
				.where('paper.approvedAt', 'is not', null)
				.as('approved'),
		])
		.where('meeting.boardId', '=', boardId)
		.orderBy('meeting.heldOn')
		.orderBy('meeting.id')
		.execute();
	return rows.map(({ papers, approved, ...meeting }) => ({
		...meeting,
		papers: Number(approved ?? 0) > 0 ? 'approved' : Number(papers ?? 0) > 0 ? 'drafted' : 'none',
	}));
}

/** Everybody who has or had a seat on a board already found in scope, by name; the newest seat of a person first. */
export const listKeptSeats = (reader: Reader, boardId: Found<'board'>): Promise<readonly KeptSeat[]> =>
	reader
		.selectFrom('boardMember as seat')
		.innerJoin('person', 'person.id', 'seat.personId')
		.select(['seat.personId', 'person.name', 'seat.startsOn', 'seat.endsOn'])
		.where('seat.boardId', '=', boardId)
		.orderBy('person.name')
		.orderBy('seat.startsOn', 'desc')
		.orderBy('seat.personId')
		.execute();

export interface Seatable {
	readonly id: Found<'person'>;
	readonly name: string;
}

/** People of the body who hold the board member's role today or will, by name. */
export const listSeatable = async (
	reader: Reader,
	scope: BoardsScope,
	today: IsoDate,
): Promise<readonly Seatable[]> =>
	allFound<Seatable>(
		await reader
			.selectFrom('person')
			.select(['person.id', 'person.name'])
			.where('person.organisationId', '=', scope.bodyId)
			.where('person.suspendedAt', 'is', null)
			.where((row) =>
				row.exists(
					row
						.selectFrom('membership')
						.select('membership.id')
						.whereRef('membership.personId', '=', 'person.id')
						.where('membership.role', '=', 'board-member')
						.where((held) =>
							held.or([held('membership.endsOn', 'is', null), held('membership.endsOn', '>=', today)]),
						),
				),
			)
			.orderBy('person.name')
			.orderBy('person.id')
			.execute(),
	);
