import { boardReportScope } from '../../../domain/access/board-report-scope.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showBoardReport } from '../../../operations/board-report/show-board-report.ts';
import { boardAsked } from '../report-words.ts';
import { figuresWanted } from './figures-wanted.ts';
import { showView } from './view.ts';

export const loader = guarded('board-report.read', async (g) => {
	const shown = found(
		await showBoardReport(
			g.services,
			boardReportScope(g.actor),
			g.params.report ?? '',
			figuresWanted(g.request.url),
			boardAsked(g.request.url),
		),
	);
	return page(g, { title: shown.row.title, view: showView(shown, g.actor) });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
