import type { Found } from '../../app/domain/access/found.ts';
import type { StateName } from '../../app/domain/board-report/board-report-state.ts';
import type { OfficerWords } from '../../app/domain/board-report/officer-words.ts';
import type { Reader } from '../connect.ts';
import { asFound } from './as-found.ts';

/** A board paper with all that it says, as it is kept. */
export interface ErasablePaper {
	readonly id: Found<'board report'>;
	readonly state: StateName;
	readonly title: string;
	readonly words: OfficerWords;
	readonly withdrawnReason: string | null;
	/** JSON, as it was sent for approval last. */
	readonly sent: string | null;
	/** What its boards are asked of their own. */
	readonly covers: readonly { readonly boardId: string; readonly asked: string }[];
	/** None until it is approved. */
	readonly issues: readonly ErasableIssue[];
	readonly steps: readonly { readonly position: number; readonly reason: string }[];
}

export interface ErasableIssue {
	readonly boardId: string;
	/** JSON: exact, and what left the office. */
	readonly snapshot: string;
	readonly disclosed: string;
	readonly pdfHash: string;
	readonly appendixHash: string | null;
}

/** Every paper of a programme already found, whatever became of it. */
export async function listErasablePapers(
	reader: Reader,
	programmeId: Found<'programme'>,
): Promise<readonly ErasablePaper[]> {
	const rows = await reader
		.selectFrom('boardReport as report')
		.leftJoin('boardReportSent as sent', 'sent.reportId', 'report.id')
		.select([
			'report.id',
			'report.state',
			'report.title',
			'report.words',
			'report.withdrawnReason',
			'sent.snapshot as sent',
		])
		.where('report.programmeId', '=', programmeId)
		.orderBy('report.id')
		.execute();
	const steps = await reader
		.selectFrom('boardReportStep as step')
		.innerJoin('boardReport', 'boardReport.id', 'step.reportId')
		.select(['step.reportId', 'step.position', 'step.reason'])
		.where('boardReport.programmeId', '=', programmeId)
		.where('step.reason', 'is not', null)
		.orderBy('step.reportId')
		.orderBy('step.position')
		.execute();
	const covers = await reader
		.selectFrom('boardReportCover as cover')
		.innerJoin('boardReport', 'boardReport.id', 'cover.reportId')
		.leftJoin('boardReportIssue as issue', (join) =>
			join.onRef('issue.reportId', '=', 'cover.reportId').onRef('issue.boardId', '=', 'cover.boardId'),
		)
		.select([
			'cover.reportId',
			'cover.boardId',
			'cover.asked',
			'issue.snapshot',
			'issue.disclosed',
			'issue.pdfHash',
			'issue.appendixHash',
		])
		.where('boardReport.programmeId', '=', programmeId)
		.orderBy('cover.reportId')
		.orderBy('cover.position')
		.execute();
	const stepsOf = Map.groupBy(steps, ({ reportId }) => reportId);
	const coversOf = Map.groupBy(covers, ({ reportId }) => reportId);
	return rows.map(({ words, ...row }) =>
		asFound<ErasablePaper>({
			...row,
			words: JSON.parse(words) as OfficerWords,
			covers: (coversOf.get(row.id) ?? []).map(({ boardId, asked }) => ({ boardId, asked })),
			issues: (coversOf.get(row.id) ?? []).flatMap(
				({ boardId, snapshot, disclosed, pdfHash, appendixHash }) =>
					snapshot === null || disclosed === null || pdfHash === null
						? []
						: [{ boardId, snapshot, disclosed, pdfHash, appendixHash }],
			),
			steps: (stepsOf.get(row.id) ?? []).map(({ position, reason }) => ({ position, reason: reason ?? '' })),
		}),
	);
}
