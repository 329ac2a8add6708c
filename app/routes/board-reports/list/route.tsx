import { useView } from '../../../components/layout/view-context.ts';
import { boardReportScope } from '../../../domain/access/board-report-scope.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showBoardReports } from '../../../operations/board-report/show-board-reports.ts';
import { ListPage } from './page.tsx';
import { type ListView, listView } from './view.ts';

export const loader = guarded('board-report.read', async (g) => {
	const shown = await showBoardReports(g.services, boardReportScope(g.actor));
	return page(g, {
		title: 'Board reports',
		view: listView(shown, mayDo(g.actor, 'board-report.view-draft'), mayDo(g.actor, 'board-report.draft')),
	});
});

export default function BoardReportsRoute() {
	return <ListPage view={useView<ListView>()} />;
}
