import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { StateName } from '../../app/domain/board-report/board-report-state.ts';
import { NO_WORDS, type OfficerWords } from '../../app/domain/board-report/officer-words.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Period } from '../../app/domain/calendar/period.ts';
import type { Reader, Tx } from '../connect.ts';
import type { Schema } from '../schema.ts';
import { programmeInScope } from './in-scope.ts';

/** A board report's own facts: what it is about, for which meeting, where it stands. */
export interface BoardReportRow {
	readonly id: string;
	readonly state: StateName;
	readonly version: number;
	readonly title: string;
	readonly words: OfficerWords;
	readonly programmeId: string;
	readonly programmeSlug: string;
	readonly programmeName: string;
	/** The commissioning body that owns the programme today. */
	readonly bodyId: string;
	readonly bodyName: string;
	readonly period: Period;
	readonly meeting: MeetingRow;
	readonly draftedByName: string;
	readonly draftedAt: Instant;
	readonly approvedById: string | null;
	readonly approvedAt: Instant | null;
	readonly publishedAt: Instant | null;
	readonly withdrawnAt: Instant | null;
	readonly withdrawnReason: string | null;
	/** Hash of the exact report that was approved. */
	readonly digest: string | null;
	/** The report that this one was drafted to replace. */
	readonly replacesId: string | null;
	/** The newest report drafted to replace this one and not withdrawn since. */
	readonly replacementId: string | null;
}

export interface MeetingRow {
	readonly id: string;
	readonly boardId: string;
	readonly boardName: string;
	readonly heldOn: IsoDate;
	readonly papersDueOn: IsoDate;
}

export interface BoardReportFilter {
	readonly programmeId?: string;
	readonly states?: readonly StateName[];
}

/** What boards ever see of a report: from its publication on, whatever became of it. */
const SEEN_BY_BOARDS: readonly StateName[] = ['published', 'withdrawn', 'replaced'];

/** The office reaches the reports of its own programmes; a board member those that were published to a board of theirs. */
function boardReportInScope(scope: Scope, today: IsoDate) {
	return (eb: ExpressionBuilder<Schema, 'board_report' | 'programme'>): Expression<SqlBool> => {
		if (scope.kind === 'office' || scope.kind === 'everything')
			return programmeInScope(scope, today)(eb as unknown as ExpressionBuilder<Schema, 'programme'>);
		if (scope.kind !== 'board' || scope.boardIds.length === 0) return eb.lit(false);
		return eb.and([
			eb('board_report.state', 'in', SEEN_BY_BOARDS),
			eb.exists(
				eb
					.selectFrom('board_report_board as to')
					.select('to.board_id')
					.whereRef('to.report_id', '=', 'board_report.id')
					.where('to.board_id', 'in', scope.boardIds),
			),
		]);
	};
}

const COLUMNS = [
	'board_report.id',
	'board_report.state',
	'board_report.version',
	'board_report.title',
	'board_report.words',
	'board_report.programme_id as programmeId',
	'programme.slug as programmeSlug',
	'programme.name as programmeName',
	'body.id as bodyId',
	'body.name as bodyName',
	'board_report.period_id as periodId',
	'reporting_period.number as periodNumber',
	'reporting_period.starts_on as startsOn',
	'reporting_period.ends_on as endsOn',
	'reporting_period.opens_on as opensOn',
	'reporting_period.due_on as dueOn',
	'board_report.meeting_id as meetingId',
	'board_meeting.board_id as boardId',
	'board.name as boardName',
	'board_meeting.held_on as heldOn',
	'board_meeting.papers_due_on as papersDueOn',
	'drafter.name as draftedByName',
	'board_report.drafted_at as draftedAt',
	'board_report.approved_by as approvedById',
	'board_report.approved_at as approvedAt',
	'board_report.published_at as publishedAt',
	'board_report.withdrawn_at as withdrawnAt',
	'board_report.withdrawn_reason as withdrawnReason',
	'board_report.digest',
	'board_report.replaces_id as replacesId',
] as const;

const query = (reader: Reader, scope: Scope, today: IsoDate) =>
	reader
		.selectFrom('board_report')
		.innerJoin('programme', 'programme.id', 'board_report.programme_id')
		.innerJoin('programme_ownership as owner', (join) =>
			join
				.onRef('owner.programme_id', '=', 'programme.id')
				.on('owner.starts_on', '<=', today)
				.on((eb) => eb.or([eb('owner.ends_on', 'is', null), eb('owner.ends_on', '>=', today)])),
		)
		.innerJoin('organisation as body', 'body.id', 'owner.organisation_id')
		.innerJoin('reporting_period', 'reporting_period.id', 'board_report.period_id')
		.innerJoin('board_meeting', 'board_meeting.id', 'board_report.meeting_id')
		.innerJoin('board', 'board.id', 'board_meeting.board_id')
		.innerJoin('person as drafter', 'drafter.id', 'board_report.drafted_by')
		.select(COLUMNS)
		.select((eb) =>
			eb
				.selectFrom('board_report as next')
				.select('next.id')
				.whereRef('next.replaces_id', '=', 'board_report.id')
				.where('next.state', '!=', 'withdrawn')
				.orderBy('next.drafted_at', 'desc')
				.orderBy('next.id')
				.limit(1)
				.as('replacementId'),
		)
		.where(boardReportInScope(scope, today));

/** The report, or null: absent and out of scope alike. */
export async function findBoardReport(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<BoardReportRow | null> {
	const row = await query(reader, scope, today).where('board_report.id', '=', id).executeTakeFirst();
	return row === undefined ? null : boardReportRow(row);
}

/** The same, held until the transaction ends, so that two who write one report stand in line (the update takes the row's lock on PostgreSQL). */
export async function lockBoardReport(
	tx: Tx,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<BoardReportRow | null> {
	await tx
		.updateTable('board_report')
		.set((row) => ({ version: row.ref('version') }))
		.where('id', '=', id)
		.execute();
	return findBoardReport(tx, scope, today, id);
}

/** Newest quarter first; within a quarter by programme, and the newest draft first. */
export async function listBoardReports(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	filter: BoardReportFilter = {},
): Promise<readonly BoardReportRow[]> {
	const rows = await query(reader, scope, today)
		.$if(filter.programmeId !== undefined, (part) =>
			part.where('board_report.programme_id', '=', filter.programmeId ?? ''),
		)
		.$if(filter.states !== undefined, (part) => part.where('board_report.state', 'in', filter.states ?? []))
		.orderBy('reporting_period.ends_on', 'desc')
		.orderBy('programme.name')
		.orderBy('board_report.drafted_at', 'desc')
		.orderBy('board_report.id')
		.execute();
	return rows.map(boardReportRow);
}

type Row = Awaited<ReturnType<ReturnType<typeof query>['execute']>>[number];

function boardReportRow(row: Row): BoardReportRow {
	const {
		words,
		periodId,
		periodNumber,
		startsOn,
		endsOn,
		opensOn,
		dueOn,
		meetingId,
		boardId,
		boardName,
		heldOn,
		papersDueOn,
		...own
	} = row;
	return {
		...own,
		words: { ...NO_WORDS, ...(JSON.parse(words) as OfficerWords) },
		period: { id: periodId, number: periodNumber, startsOn, endsOn, opensOn, dueOn },
		meeting: { id: meetingId, boardId, boardName, heldOn, papersDueOn },
	};
}
