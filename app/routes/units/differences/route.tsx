import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { explainDifference } from '../../../operations/unit/explain-difference.ts';
import { showDifferences } from '../../../operations/unit/show-differences.ts';
import { parseExplanation } from './form.ts';
import { differencesForm, explanationRefusal, title } from './view.ts';

const asked = async (g: SignedIn) => found(await showDifferences(g.services, g.scope, g.params.id ?? ''));

export const loader = guarded('unit.view', async (g) => {
	const mayExplain = mayDo(g.actor, 'unit.explain-difference');
	return page(g, {
		title,
		view: differencesForm(await asked(g), { commandId: g.services.ids.next(), mayExplain }),
	});
});

export const action = guarded('unit.explain-difference', async (g) => {
	const shown = await asked(g);
	const form = await readForm(g.request);
	const [commandId, typed] = [commandIdOf(form), typedPart(form)];
	const again = (errors: FormPageView['errors']) =>
		page(g, {
			title,
			status: 422,
			view: differencesForm(shown, { commandId, mayExplain: true, values: typedValues(typed), errors }),
		});
	const parsed = parseExplanation(typed);
	if (!parsed.ok) return again(parsed.errors);
	const done = await explainDifference(g.services, g.actor, g.scope, {
		commandId,
		returnId: shown.row.id,
		...parsed.command,
	});
	if (done.ok) {
		await tellNext(g, 'The reason has been saved');
		return redirectTo(`/returns/${shown.row.id}/differences`);
	}
	if (done.refusal.code === 'not-found') throw notFound();
	return again([explanationRefusal(done.refusal)]);
});

export default function DifferencesRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
