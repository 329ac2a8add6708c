import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { plural } from '../../../domain/text/list-words.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { listBoardsToTell } from '../../../operations/board-report/list-boards-to-tell.ts';
import { publishBoardReport } from '../../../operations/board-report/publish-board-report.ts';
import { showBoardReport } from '../../../operations/board-report/show-board-report.ts';
import { reportPath } from '../report-words.ts';
import { parseBoards } from './form.ts';
import { publicationErrors, publishTitle, publishView } from './view.ts';

const factsOf = async (g: SignedIn) => {
	const id = g.params.report ?? '';
	return {
		shown: found(await showBoardReport(g.services, g.scope, id, 'disclosed')),
		boards: found(await listBoardsToTell(g.services, g.scope, id)),
	};
};

export const loader = guarded('board-report.publish', async (g) => {
	const { shown, boards } = await factsOf(g);
	return page(g, {
		title: publishTitle,
		view: publishView(shown, boards, { commandId: g.services.ids.next() }),
	});
});

export const action = guarded('board-report.publish', async (g) => {
	const { shown, boards } = await factsOf(g);
	const form = await readForm(g.request);
	const redraw = { commandId: commandIdOf(form), chosen: typedValues(form).boardIds ?? [] };
	const parsed = parseBoards(typedPart(form));
	if (!parsed.ok)
		return page(g, {
			title: publishTitle,
			status: 422,
			view: publishView(shown, boards, { ...redraw, errors: parsed.errors }),
		});
	const done = await publishBoardReport(g.services, g.actor, g.scope, {
		commandId: redraw.commandId,
		reportId: shown.row.id,
		...parsed.command,
	});
	if (!done.ok) {
		if (done.refusal.code === 'not-found') throw notFound();
		return page(g, {
			title: publishTitle,
			status: 422,
			view: publishView(shown, boards, { ...redraw, errors: publicationErrors(done.refusal) }),
		});
	}
	await tellNext(g, `The report has been published, and ${plural(done.value.told, 'member')} told`);
	return redirectTo(reportPath(shown.row.id));
});

export default function PublishRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
