import type { BoardReportState } from '../../app/domain/board-report/board-report-state.ts';
import type { Reader } from '../connect.ts';
import { listBoardsTold, listWriters } from './board-report-history.ts';
import type { BoardReportRow } from './board-reports.ts';

/** A report already found, as its decisions see it. */
export async function getBoardReportState(reader: Reader, row: BoardReportRow): Promise<BoardReportState> {
	const writerIds = await listWriters(reader, row.id);
	if (row.state === 'draft' || row.state === 'awaiting-approval') return { state: row.state, writerIds };
	const { approvedById: approverId, approvedAt, digest, publishedAt, withdrawnAt } = row;
	if (approverId === null || approvedAt === null || digest === null)
		throw new Error(`board report ${row.id} is ${row.state} and was never approved`);
	const approved = { writerIds, approverId, approvedAt, digest };
	if (row.state === 'approved') return { state: 'approved', ...approved };
	const boardIds = (await listBoardsTold(reader, row.id)).map(({ id }) => id);
	if (row.state === 'withdrawn')
		return {
			state: 'withdrawn',
			...approved,
			boardIds,
			withdrawnAt: sure(withdrawnAt),
			reason: row.withdrawnReason ?? '',
		};
	const published = { ...approved, publishedAt: sure(publishedAt), boardIds };
	if (row.state === 'published') return { state: 'published', ...published };
	const replaced = await reader
		.selectFrom('boardReportStep')
		.select('at')
		.where('reportId', '=', row.id)
		.where('kind', '=', 'replaced')
		.orderBy('position', 'desc')
		.executeTakeFirst();
	return {
		state: 'replaced',
		...published,
		replacementId: row.replacementId ?? '',
		replacedAt: sure(replaced?.at ?? null),
	};
}

function sure<T>(value: T | null): T {
	if (value === null) throw new Error('a step of a board report has no time');
	return value;
}
