import type { BoardsScope } from '../../app/domain/access/boards-scope.ts';
import type { BoardContent, Meeting, Seat } from '../../app/domain/board/board.ts';
import type { MeetingPapers } from '../../app/domain/board/decide-meeting.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';

export interface KeptBoard extends BoardContent {
	readonly id: string;
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
		.where('organisation_id', '=', scope.bodyId)
		.orderBy('name')
		.orderBy('id')
		.execute();
	return rows.map(({ publishes, ...board }) => ({ ...board, publishes: publishes === 1 }));
}

export async function findKeptBoard(
	reader: Reader,
	scope: BoardsScope,
	id: string,
): Promise<KeptBoard | null> {
	const row = await reader
		.selectFrom('board')
		.select(['id', 'name', 'publishes', 'version'])
		.where('id', '=', id)
		.where('organisation_id', '=', scope.bodyId)
		.executeTakeFirst();
	return row === undefined
		? null
		: { id: row.id, name: row.name, version: row.version, publishes: row.publishes === 1 };
}

/** All meetings of a board already found in scope, the earliest first, each with how far its papers have come. */
export async function listKeptMeetings(reader: Reader, boardId: string): Promise<readonly KeptMeeting[]> {
	const rows = await reader
		.selectFrom('board_meeting as meeting')
		.select((row) => [
			'meeting.id',
			'meeting.held_on as heldOn',
			'meeting.papers_due_on as papersDueOn',
			row
				.selectFrom('board_report as paper')
				.select((count) => [count.fn.countAll<number>().as('papers')])
				.whereRef('paper.meeting_id', '=', 'meeting.id')
				.as('papers'),
			row
				.selectFrom('board_report as paper')
				.select((count) => [count.fn.countAll<number>().as('approved')])
				.whereRef('paper.meeting_id', '=', 'meeting.id')
				.where('paper.approved_at', 'is not', null)
				.as('approved'),
		])
		.where('meeting.board_id', '=', boardId)
		.orderBy('meeting.held_on')
		.orderBy('meeting.id')
		.execute();
	return rows.map(({ papers, approved, ...meeting }) => ({
		...meeting,
		papers: Number(approved ?? 0) > 0 ? 'approved' : Number(papers ?? 0) > 0 ? 'drafted' : 'none',
	}));
}

/** Everybody who has or had a seat on a board already found in scope, by name; the newest seat of a person first. */
export const listKeptSeats = (reader: Reader, boardId: string): Promise<readonly KeptSeat[]> =>
	reader
		.selectFrom('board_member as seat')
		.innerJoin('person', 'person.id', 'seat.person_id')
		.select([
			'seat.person_id as personId',
			'person.name',
			'seat.starts_on as startsOn',
			'seat.ends_on as endsOn',
		])
		.where('seat.board_id', '=', boardId)
		.orderBy('person.name')
		.orderBy('seat.starts_on', 'desc')
		.orderBy('seat.person_id')
		.execute();

/** People of the body who hold the board member's role today or will, by name. */
export const listSeatable = (
	reader: Reader,
	scope: BoardsScope,
	today: IsoDate,
): Promise<readonly { readonly id: string; readonly name: string }[]> =>
	reader
		.selectFrom('person')
		.select(['person.id', 'person.name'])
		.where('person.organisation_id', '=', scope.bodyId)
		.where('person.suspended_at', 'is', null)
		.where((row) =>
			row.exists(
				row
					.selectFrom('membership')
					.select('membership.id')
					.whereRef('membership.person_id', '=', 'person.id')
					.where('membership.role', '=', 'board-member')
					.where((held) =>
						held.or([held('membership.ends_on', 'is', null), held('membership.ends_on', '>=', today)]),
					),
			),
		)
		.orderBy('person.name')
		.orderBy('person.id')
		.execute();
