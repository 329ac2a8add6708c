import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';
import { allFound } from './as-found.ts';

export interface MeetingRow {
	readonly id: string;
	readonly boardId: string;
	readonly boardName: string;
	readonly heldOn: IsoDate;
	readonly papersDueOn: IsoDate;
}

/** A board that a paper goes to, with the meeting that it is for there. */
export interface CoverRow extends Omit<MeetingRow, 'id'> {
	readonly boardId: Found<'board'>;
	readonly meetingId: string;
	/** What this board is asked; empty where it is asked what the paper asks of every board. */
	readonly asked: string;
}

/** Never empty: the first cover that the reader may see, and the others. */
export type Covers = readonly [CoverRow, ...CoverRow[]];

/**
 * The covers of reports already found in scope, by report and in their order: a board's member sees those of their own boards. A board that had
 * a paper before papers had covers was given the issue of its first cover, and is still.
 */
export async function getCovers(
	reader: Reader,
	scope: Scope,
	reportIds: readonly Found<'board report'>[],
): Promise<ReadonlyMap<string, Covers>> {
	if (reportIds.length === 0) return new Map();
	const rows = await reader
		.selectFrom('boardReportCover as cover')
		.innerJoin('board', 'board.id', 'cover.boardId')
		.innerJoin('boardMeeting as meeting', 'meeting.id', 'cover.meetingId')
		.select([
			'cover.reportId',
			'cover.boardId',
			'board.name as boardName',
			'cover.meetingId',
			'meeting.heldOn',
			'meeting.papersDueOn',
			'cover.asked',
		])
		.where('cover.reportId', 'in', reportIds)
		.orderBy('cover.reportId')
		.orderBy('cover.position')
		.execute();
	const covers = new Map<string, Covers>();
	for (const [id, own] of Map.groupBy(rows, ({ reportId }) => reportId)) {
		const all = allFound<CoverRow>(own.map(({ reportId: _said, ...cover }) => cover));
		const [first, ...others] = seenBy(scope, all);
		if (first !== undefined) covers.set(id, [first, ...others]);
	}
	return covers;
}

function seenBy(scope: Scope, covers: readonly CoverRow[]): readonly CoverRow[] {
	if (scope.kind === 'office' || scope.kind === 'everything') return covers;
	if (scope.kind !== 'board') return [];
	const own = covers.filter(({ boardId }) => scope.boardIds.includes(boardId));
	return own.length > 0 ? own : covers.slice(0, 1);
}
