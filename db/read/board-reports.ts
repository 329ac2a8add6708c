import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { StateName } from '../../app/domain/board-report/board-report-state.ts';
import { NO_WORDS, type OfficerWords } from '../../app/domain/board-report/officer-words.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Period } from '../../app/domain/calendar/period.ts';
import type { Reader, Tx } from '../connect.ts';
import type { Schema } from '../schema.ts';
import { asFound } from './as-found.ts';
import { type Covers, getCovers } from './board-report-covers.ts';
import { programmeInScope } from './in-scope.ts';

/** A board report's own facts: what it is about, for which meetings, where it stands. */
export interface BoardReportRow {
	readonly id: Found<'board report'>;
	readonly state: StateName;
	readonly version: number;
	readonly title: string;
	readonly words: OfficerWords;
	readonly programmeId: Found<'programme'>;
	readonly programmeSlug: string;
	readonly programmeName: string;
	/** The commissioning body that owns the programme today. */
	readonly bodyId: string;
	readonly bodyName: string;
	readonly period: Period;
	/** The boards that it goes to, as far as the reader may know them: a board's member knows their own. */
	readonly covers: Covers;
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

export interface BoardReportFilter {
	readonly programmeId?: string;
	readonly states?: readonly StateName[];
}

/** What boards ever see of a report: from its publication on, whatever became of it. */
const SEEN_BY_BOARDS: readonly StateName[] = ['published', 'withdrawn', 'replaced'];

/** The office reaches the reports of its own programmes; a board member those that were published to a board of theirs. */
function boardReportInScope(scope: Scope, today: IsoDate) {
	return (eb: ExpressionBuilder<Schema, 'boardReport' | 'programme'>): Expression<SqlBool> => {
		if (scope.kind === 'office' || scope.kind === 'everything')
			return programmeInScope(scope, today)(eb as unknown as ExpressionBuilder<Schema, 'programme'>);
		if (scope.kind !== 'board' || scope.boardIds.length === 0) return eb.lit(false);
		return eb.and([
			eb('boardReport.state', 'in', SEEN_BY_BOARDS),
			eb.exists(
				eb
					.selectFrom('boardReportBoard as to')
					.select('to.boardId')
					.whereRef('to.reportId', '=', 'boardReport.id')
					.where('to.boardId', 'in', scope.boardIds),
			),
		]);
	};
}

const COLUMNS = [
	'boardReport.id',
	'boardReport.state',
	'boardReport.version',
	'boardReport.title',
	'boardReport.words',
	'boardReport.programmeId',
	'programme.slug as programmeSlug',
	'programme.name as programmeName',
	'body.id as bodyId',
	'body.name as bodyName',
	'boardReport.periodId',
	'reportingPeriod.number as periodNumber',
	'reportingPeriod.startsOn',
	'reportingPeriod.endsOn',
	'reportingPeriod.opensOn',
	'reportingPeriod.dueOn',
	'drafter.name as draftedByName',
	'boardReport.draftedAt',
	'boardReport.approvedBy as approvedById',
	'boardReport.approvedAt',
	'boardReport.publishedAt',
	'boardReport.withdrawnAt',
	'boardReport.withdrawnReason',
	'boardReport.digest',
	'boardReport.replacesId',
] as const;

const query = (reader: Reader, scope: Scope, today: IsoDate) =>
	reader
		.selectFrom('boardReport')
		.innerJoin('programme', 'programme.id', 'boardReport.programmeId')
		.innerJoin('programmeOwnership as owner', (join) =>
			join
				.onRef('owner.programmeId', '=', 'programme.id')
				.on('owner.startsOn', '<=', today)
				.on((eb) => eb.or([eb('owner.endsOn', 'is', null), eb('owner.endsOn', '>=', today)])),
		)
		.innerJoin('organisation as body', 'body.id', 'owner.organisationId')
		.innerJoin('reportingPeriod', 'reportingPeriod.id', 'boardReport.periodId')
		.innerJoin('person as drafter', 'drafter.id', 'boardReport.draftedBy')
		.select(COLUMNS)
		.select((eb) =>
			eb
				.selectFrom('boardReport as next')
				.select('next.id')
				.whereRef('next.replacesId', '=', 'boardReport.id')
				.where('next.state', '!=', 'withdrawn')
				.orderBy('next.draftedAt', 'desc')
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
	const rows = await query(reader, scope, today)
		.where('boardReport.id', '=', id)
		.orderBy('boardReport.id')
		.execute();
	return (await withCovers(reader, scope, rows))[0] ?? null;
}

/** The same, held until the transaction ends, so that two who write one report stand in line (the update takes the row's lock on PostgreSQL). */
export async function lockBoardReport(
	tx: Tx,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<BoardReportRow | null> {
	await tx
		.updateTable('boardReport')
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
			part.where('boardReport.programmeId', '=', filter.programmeId ?? ''),
		)
		.$if(filter.states !== undefined, (part) => part.where('boardReport.state', 'in', filter.states ?? []))
		.orderBy('reportingPeriod.endsOn', 'desc')
		.orderBy('programme.name')
		.orderBy('boardReport.draftedAt', 'desc')
		.orderBy('boardReport.id')
		.execute();
	return withCovers(reader, scope, rows);
}

type Row = Awaited<ReturnType<ReturnType<typeof query>['execute']>>[number];

async function withCovers(
	reader: Reader,
	scope: Scope,
	rows: readonly Row[],
): Promise<readonly BoardReportRow[]> {
	const found = rows.map((row) => asFound<Pick<BoardReportRow, 'id'> & Row>(row));
	const covers = await getCovers(
		reader,
		scope,
		found.map(({ id }) => id),
	);
	return found.flatMap((row) => {
		const own = covers.get(row.id);
		return own === undefined ? [] : [boardReportRow(row, own)];
	});
}

function boardReportRow(row: Row, covers: Covers): BoardReportRow {
	const { words, periodId, periodNumber, startsOn, endsOn, opensOn, dueOn, ...own } = row;
	return asFound<BoardReportRow>({
		...own,
		words: { ...NO_WORDS, ...(JSON.parse(words) as OfficerWords) },
		period: { id: periodId, number: periodNumber, startsOn, endsOn, opensOn, dueOn },
		covers,
	});
}
