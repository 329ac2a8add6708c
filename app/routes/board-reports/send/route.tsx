import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { readForm } from '../../../http/form.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { sendForApproval } from '../../../operations/board-report/send-for-approval.ts';
import { showBoardReport } from '../../../operations/board-report/show-board-report.ts';
import { reportPath } from '../report-words.ts';
import { sendErrors, sendTitle, sendView } from './view.ts';

export const loader = guarded('board-report.draft', async (g) => {
	const shown = found(await showBoardReport(g.services, g.scope, g.params.report ?? '', 'exact'));
	return page(g, { title: sendTitle, view: sendView(shown, { commandId: g.services.ids.next() }) });
});

export const action = guarded('board-report.draft', async (g) => {
	const shown = found(await showBoardReport(g.services, g.scope, g.params.report ?? '', 'exact'));
	const commandId = commandIdOf(await readForm(g.request));
	const done = await sendForApproval(g.services, g.actor, g.scope, { commandId, reportId: shown.row.id });
	if (!done.ok) {
		if (done.refusal.code === 'not-found') throw notFound();
		return page(g, {
			title: sendTitle,
			status: 422,
			view: sendView(shown, { commandId, errors: sendErrors(done.refusal) }),
		});
	}
	await tellNext(g, 'The report has been sent for approval');
	return redirectTo(reportPath(shown.row.id));
});

export default function SendRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
