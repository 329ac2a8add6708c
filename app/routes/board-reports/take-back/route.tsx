import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { typedPart } from '../../../http/expected-version.ts';
import { readForm, typedText } from '../../../http/form.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { sendBack } from '../../../operations/board-report/send-back.ts';
import { showBoardReport } from '../../../operations/board-report/show-board-report.ts';
import { parseReason } from '../reason-form.ts';
import { reportPath } from '../report-words.ts';
import { sendingBackErrors, takeBackTitle, takeBackView } from './view.ts';

export const loader = guarded('board-report.draft', async (g) => {
	const shown = found(await showBoardReport(g.services, g.scope, g.params.report ?? '', 'exact'));
	return page(g, { title: takeBackTitle, view: takeBackView(shown, { commandId: g.services.ids.next() }) });
});

export const action = guarded('board-report.draft', async (g) => {
	const shown = found(await showBoardReport(g.services, g.scope, g.params.report ?? '', 'exact'));
	const form = await readForm(g.request);
	const [commandId, typed] = [commandIdOf(form), typedText(form)];
	const parsed = parseReason(typedPart(form));
	if (!parsed.ok)
		return page(g, {
			title: takeBackTitle,
			status: 422,
			view: takeBackView(shown, { commandId, typed, errors: parsed.errors }),
		});
	const done = await sendBack(g.services, g.actor, g.scope, {
		commandId,
		reportId: shown.row.id,
		...parsed.command,
	});
	if (!done.ok) {
		if (done.refusal.code === 'not-found') throw notFound();
		return page(g, {
			title: takeBackTitle,
			status: 422,
			view: takeBackView(shown, { commandId, typed, errors: sendingBackErrors(done.refusal) }),
		});
	}
	await tellNext(g, 'The report is a draft again');
	return redirectTo(reportPath(shown.row.id));
});

export default function TakeBackRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
