import type { ExpressionBuilder } from 'kysely';
import type { Found } from '../../app/domain/access/found.ts';
import type { Account } from '../../app/domain/access/same-person.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { ErasureReason, ErasureState } from '../../app/domain/erasure/erasure.ts';
import type { Reader, Tx } from '../connect.ts';
import type { Schema } from '../schema.ts';
import { asFound } from './as-found.ts';
import { programmeInScope } from './in-scope.ts';

/** What words stand in: of a return, or of a board's paper. */
export interface ErasableAbout {
	readonly kind: 'return' | 'board-report';
	readonly id: string;
}

/** Words that somebody asked to be erased, and what became of it. */
export interface ErasureRow {
	readonly id: string;
	readonly programmeId: Found<'programme'>;
	readonly about: ErasableAbout;
	readonly state: ErasureState;
	readonly reason: ErasureReason;
	/** Digests; none once it has been decided. */
	readonly passages: readonly string[];
	readonly askedBy: Account;
	readonly askedAt: Instant;
	readonly decidedByName: string | null;
	readonly decidedAt: Instant | null;
	readonly declinedBecause: string | null;
}

const query = (reader: Reader, scope: Scope, today: IsoDate) =>
	reader
		.selectFrom('erasure')
		.innerJoin('programme', 'programme.id', 'erasure.programmeId')
		.innerJoin('person as asker', 'asker.id', 'erasure.askedBy')
		.leftJoin('person as decider', 'decider.id', 'erasure.decidedBy')
		.select([
			'erasure.id',
			'erasure.programmeId',
			'erasure.returnId',
			'erasure.reportId',
			'erasure.state',
			'erasure.reason',
			'erasure.passages',
			'erasure.askedBy as personId',
			'asker.name',
			'asker.email',
			'erasure.askedAt',
			'decider.name as decidedByName',
			'erasure.decidedAt',
			'erasure.declinedBecause',
		])
		.where((eb) =>
			scope.kind === 'office' || scope.kind === 'everything'
				? programmeInScope(scope, today)(eb as unknown as ExpressionBuilder<Schema, 'programme'>)
				: eb.lit(false),
		);

type Row = Awaited<ReturnType<ReturnType<typeof query>['execute']>>[number];

const rowOf = ({ personId, name, email, passages, returnId, reportId, ...row }: Row): ErasureRow =>
	asFound<ErasureRow>({
		...row,
		about:
			returnId === null ? { kind: 'board-report', id: reportId ?? '' } : { kind: 'return', id: returnId },
		passages: JSON.parse(passages) as readonly string[],
		askedBy: { personId, name, email },
	});

/** The office's alone; null when it is absent or out of scope. */
export async function findErasure(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<ErasureRow | null> {
	const row = await query(reader, scope, today).where('erasure.id', '=', id).executeTakeFirst();
	return row === undefined ? null : rowOf(row);
}

/** The same, held until the transaction ends. */
export async function lockErasure(
	tx: Tx,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<ErasureRow | null> {
	await tx
		.updateTable('erasure')
		.set((row) => ({ passages: row.ref('passages') }))
		.where('id', '=', id)
		.execute();
	return findErasure(tx, scope, today, id);
}

/** Those of one record, or those that wait; the latest first. */
export async function listErasures(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	which: { readonly recordId: string } | { readonly state: ErasureState },
): Promise<readonly ErasureRow[]> {
	const rows = await query(reader, scope, today)
		.where((eb) =>
			'state' in which
				? eb('erasure.state', '=', which.state)
				: eb.or([eb('erasure.returnId', '=', which.recordId), eb('erasure.reportId', '=', which.recordId)]),
		)
		.orderBy('erasure.askedAt', 'desc')
		.orderBy('erasure.id')
		.execute();
	return rows.map(rowOf);
}

/** Papers withdrawn because words were erased from them, for which no other has been begun since. */
export const listPapersToIssueAgain = (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
): Promise<readonly { readonly id: string; readonly title: string; readonly programme: string }[]> =>
	reader
		.selectFrom('boardReport as report')
		.innerJoin('programme', 'programme.id', 'report.programmeId')
		.select(['report.id', 'report.title', 'programme.name as programme'])
		.where('report.state', '=', 'withdrawn')
		.where((eb) =>
			scope.kind === 'office'
				? programmeInScope(scope, today)(eb as unknown as ExpressionBuilder<Schema, 'programme'>)
				: eb.lit(false),
		)
		.where((eb) =>
			eb.exists(
				eb
					.selectFrom('erasedPaper')
					.select('erasedPaper.reportId')
					.whereRef('erasedPaper.reportId', '=', 'report.id')
					.where('erasedPaper.withdrawn', '=', 1),
			),
		)
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('boardReport as next')
						.innerJoin('boardReportCover as theirs', 'theirs.reportId', 'next.id')
						.innerJoin('boardReportCover as own', 'own.meetingId', 'theirs.meetingId')
						.select('next.id')
						.whereRef('own.reportId', '=', 'report.id')
						.whereRef('next.periodId', '=', 'report.periodId')
						.whereRef('next.id', '!=', 'report.id')
						.where('next.state', '!=', 'withdrawn'),
				),
			),
		)
		.orderBy('report.id')
		.execute();

/** Whether a report already found was withdrawn because words were erased from it. */
export const wasWithdrawnForErasing = async (
	reader: Reader,
	reportId: Found<'board report'>,
): Promise<boolean> =>
	(await reader
		.selectFrom('erasedPaper')
		.select('reportId')
		.where('reportId', '=', reportId)
		.where('withdrawn', '=', 1)
		.orderBy('erasureId')
		.executeTakeFirst()) !== undefined;

export interface ErasedPaperRow {
	readonly reportId: string;
	readonly title: string;
	/** Whose issue it was; null for a paper that was never issued. */
	readonly boardName: string | null;
	/** Of what had been issued, and of what stands in its place; null for a paper that was never issued. */
	readonly pdfHash: string | null;
	readonly newPdfHash: string | null;
	readonly withdrawn: 0 | 1;
}

/** The papers that an erasure changed, each issue of its own. */
export const listErasedPapers = (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	erasureId: string,
): Promise<readonly ErasedPaperRow[]> =>
	reader
		.selectFrom('erasedPaper as erased')
		.innerJoin('boardReport as report', 'report.id', 'erased.reportId')
		.innerJoin('programme', 'programme.id', 'report.programmeId')
		.leftJoin('erasedIssue as issue', (join) =>
			join.onRef('issue.erasureId', '=', 'erased.erasureId').onRef('issue.reportId', '=', 'erased.reportId'),
		)
		.leftJoin('board', 'board.id', 'issue.boardId')
		.select([
			'erased.reportId',
			'report.title',
			'board.name as boardName',
			'issue.pdfHash',
			'issue.newPdfHash',
			'erased.withdrawn',
		])
		.where('erased.erasureId', '=', erasureId)
		.where((eb) => programmeInScope(scope, today)(eb as unknown as ExpressionBuilder<Schema, 'programme'>))
		.orderBy('erased.reportId')
		.orderBy('board.name')
		.orderBy('issue.boardId')
		.execute();
