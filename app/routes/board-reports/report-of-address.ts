import { found, type SignedIn } from '../../http/guarded.ts';
import { type BoardReportShown, showBoardReport } from '../../operations/board-report/show-board-report.ts';

/** The report of the address with the office's exact figures. */
export const reportOfAddress = async (g: SignedIn): Promise<BoardReportShown> =>
	found(await showBoardReport(g.services, g.scope, g.params.report ?? '', 'exact'));
