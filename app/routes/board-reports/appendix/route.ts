import { boardReportScope } from '../../../domain/access/board-report-scope.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { download } from '../../../http/replies.ts';
import { downloadBoardReport } from '../../../operations/board-report/download-board-report.ts';
import { boardAsked } from '../report-words.ts';

/** Each time it is asked for is recorded. */
export const loader = guarded('board-report.read', async (g) => {
	const asked = {
		commandId: g.services.ids.next(),
		reportId: g.params.report ?? '',
		boardId: boardAsked(g.request.url),
		format: 'appendix',
		bytesAsked: g.request.method !== 'HEAD',
	} as const;
	const { bytes, mediaType, name } = found(
		await downloadBoardReport(g.services, g.actor, boardReportScope(g.actor), asked),
	);
	return download(bytes, mediaType, name);
});
