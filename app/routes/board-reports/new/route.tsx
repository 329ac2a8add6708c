import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { typedPart } from '../../../http/expected-version.ts';
import { readForm } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { chooseBoardReport } from '../../../operations/board-report/choose-board-report.ts';
import { startBoardReport } from '../../../operations/board-report/start-board-report.ts';
import { reportPath } from '../report-words.ts';
import { type Chosen, chosenOf, chosenPath, parseStep } from './form.ts';
import { newReportView, startErrors, stepOf } from './view.ts';

/** What the address says, and for a replacement what the report says that it is to replace. */
async function factsOf(g: SignedIn) {
	const said = chosenOf(g.request.url);
	const choices = found(await chooseBoardReport(g.services, g.scope, said));
	return {
		choices,
		chosen: {
			...said,
			programme: choices.programme?.slug ?? null,
			quarter: choices.quarter,
		} satisfies Chosen,
	};
}

export const loader = guarded('board-report.draft', async (g) => {
	const { choices, chosen } = await factsOf(g);
	const view = newReportView(choices, chosen, { commandId: g.services.ids.next() });
	return page(g, { title: view.title, view });
});

export const action = guarded('board-report.draft', async (g) => {
	const { choices, chosen } = await factsOf(g);
	const step = stepOf(choices, chosen);
	const form = await readForm(g.request);
	const commandId = commandIdOf(form);
	const again = (errors: ReturnType<typeof startErrors>) => {
		const view = newReportView(choices, chosen, { commandId, errors });
		return page(g, { title: view.title, status: 422, view });
	};
	const parsed = parseStep(step, typedPart(form));
	if (!parsed.ok) return again(parsed.errors);
	if (step === 'programme') return redirectTo(chosenPath({ programme: parsed.command, quarter: null }));
	if (step === 'quarter')
		return redirectTo(chosenPath({ programme: chosen.programme, quarter: Number(parsed.command) }));
	const done = await startBoardReport(g.services, g.actor, g.scope, {
		commandId,
		programme: chosen.programme ?? '',
		quarter: chosen.quarter ?? 0,
		meetingId: parsed.command,
		...(chosen.replaces === null ? {} : { replacesId: chosen.replaces }),
	});
	if (!done.ok) {
		if (done.refusal.code === 'not-found') throw notFound();
		return again(startErrors(done.refusal));
	}
	await tellNext(g, 'The draft has been started. Write what the figures cannot say');
	return redirectTo(`${reportPath(done.value.reportId)}/words`);
});

export default function NewBoardReportRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
