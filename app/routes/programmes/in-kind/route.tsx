import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { expectedVersionOf, typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { saveInKind } from '../../../operations/in-kind/save-in-kind.ts';
import { showInKind } from '../../../operations/in-kind/show-in-kind.ts';
import { parseInKind } from './form.ts';
import { inKindRefusal, inKindTitle, inKindView } from './view.ts';

/** The contribution of the address; none where one is added. */
async function asked(g: SignedIn) {
	const shown = found(await showInKind(g.services, g.scope, g.params.programme ?? ''));
	const one =
		g.params.contribution === undefined
			? null
			: found(shown.contributions.find(({ id }) => id === g.params.contribution));
	return { shown, one, title: inKindTitle(one) };
}

export const loader = guarded('in-kind.edit', async (g) => {
	const { shown, one, title } = await asked(g);
	return page(g, { title, view: inKindView(shown, one, { commandId: g.services.ids.next() }) });
});

export const action = guarded('in-kind.edit', async (g) => {
	const { shown, one, title } = await asked(g);
	const form = await readForm(g.request);
	const [commandId, expectedVersion, typed] = [commandIdOf(form), expectedVersionOf(form), typedPart(form)];
	const again = (errors: FormPageView['errors'], version?: number) =>
		page(g, {
			title,
			status: 422,
			view: inKindView(shown, one, { commandId, values: typedValues(typed), errors, version }),
		});
	const parsed = parseInKind(typed);
	if (!parsed.ok) return again(parsed.errors, expectedVersion);
	const { slug } = shown.programme;
	const changes = one === null ? null : { contributionId: one.id, expectedVersion };
	const done = await saveInKind(g.services, g.actor, g.scope, {
		commandId,
		slug,
		changes,
		content: parsed.command,
	});
	if (done.ok) {
		await tellNext(g, 'The contribution in kind has been saved');
		return redirectTo(`/programmes/${slug}`);
	}
	if (done.refusal === 'not-found') throw notFound();
	return again([inKindRefusal(done.refusal)]);
});

export default function InKindRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
