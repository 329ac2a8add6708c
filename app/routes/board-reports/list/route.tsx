import { boardReportScope } from '../../../domain/access/board-report-scope.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showBoardReports } from '../../../operations/board-report/show-board-reports.ts';
import { listView, ofProgramme } from './view.ts';

export const loader = guarded('board-report.read', async (g) => {
	const shown = await showBoardReports(g.services, boardReportScope(g.actor));
	const slug = new URL(g.request.url).searchParams.get('programme');
	const view = listView(
		slug === null ? shown : ofProgramme(shown, slug),
		mayDo(g.actor, 'board-report.view-draft'),
		mayDo(g.actor, 'board-report.draft'),
	);
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
