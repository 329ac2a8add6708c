import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { typedPart } from '../../../http/expected-version.ts';
import { readForm, typedText } from '../../../http/form.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { showBoardReport } from '../../../operations/board-report/show-board-report.ts';
import { withdrawBoardReport } from '../../../operations/board-report/withdraw-board-report.ts';
import { parseReason } from '../reason-form.ts';
import { reportPath } from '../report-words.ts';
import { withdrawalErrors, withdrawTitle, withdrawView } from './view.ts';

export const loader = guarded('board-report.publish', async (g) => {
	const shown = found(await showBoardReport(g.services, g.scope, g.params.report ?? '', 'exact'));
	return page(g, { title: withdrawTitle, view: withdrawView(shown, { commandId: g.services.ids.next() }) });
});

export const action = guarded('board-report.publish', async (g) => {
	const shown = found(await showBoardReport(g.services, g.scope, g.params.report ?? '', 'exact'));
	const form = await readForm(g.request);
	const [commandId, typed] = [commandIdOf(form), typedText(form)];
	const parsed = parseReason(typedPart(form));
	if (!parsed.ok)
		return page(g, {
			title: withdrawTitle,
			status: 422,
			view: withdrawView(shown, { commandId, typed, errors: parsed.errors }),
		});
	const done = await withdrawBoardReport(g.services, g.actor, g.scope, {
		commandId,
		reportId: shown.row.id,
		...parsed.command,
	});
	if (!done.ok) {
		if (done.refusal.code === 'not-found') throw notFound();
		return page(g, {
			title: withdrawTitle,
			status: 422,
			view: withdrawView(shown, { commandId, typed, errors: withdrawalErrors(done.refusal) }),
		});
	}
	await tellNext(g, 'The report has been withdrawn');
	return redirectTo(reportPath(shown.row.id));
});

export default function WithdrawRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
