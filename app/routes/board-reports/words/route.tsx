import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { expectedVersionOf, typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { saveWords } from '../../../operations/board-report/save-words.ts';
import { showBoardReport } from '../../../operations/board-report/show-board-report.ts';
import { reportPath } from '../report-words.ts';
import { parseWords } from './form.ts';
import { refusedWords, wordsTitle, wordsView } from './view.ts';

export const loader = guarded('board-report.draft', async (g) => {
	const shown = found(await showBoardReport(g.services, g.scope, g.params.report ?? '', 'exact'));
	return page(g, {
		title: wordsTitle,
		view: wordsView(shown, { commandId: g.services.ids.next(), version: shown.row.version }),
	});
});

export const action = guarded('board-report.draft', async (g) => {
	const shown = found(await showBoardReport(g.services, g.scope, g.params.report ?? '', 'exact'));
	const form = await readForm(g.request);
	const [commandId, expectedVersion, typed] = [commandIdOf(form), expectedVersionOf(form), typedPart(form)];
	const redraw = { commandId, version: expectedVersion, typed: typedValues(typed) };
	const parsed = parseWords(typed);
	if (!parsed.ok)
		return page(g, {
			title: wordsTitle,
			status: 422,
			view: wordsView(shown, { ...redraw, errors: parsed.errors }),
		});
	const done = await saveWords(g.services, g.actor, g.scope, {
		commandId,
		reportId: shown.row.id,
		expectedVersion,
		...parsed.command,
	});
	if (!done.ok) {
		if (done.refusal.code === 'not-found') throw notFound();
		return page(g, {
			title: wordsTitle,
			status: 422,
			view: wordsView(shown, { ...redraw, ...refusedWords(done.refusal, parsed.command) }),
		});
	}
	await tellNext(g, 'The words have been saved');
	return redirectTo(reportPath(shown.row.id));
});

export default function WordsRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
