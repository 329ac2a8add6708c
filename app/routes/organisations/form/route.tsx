import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { ADDED_KINDS } from '../../../domain/organisation/organisation.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { expectedVersionOf, typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { addOrganisation } from '../../../operations/organisation/add-organisation.ts';
import { changeOrganisation } from '../../../operations/organisation/change-organisation.ts';
import { showOrganisation } from '../../../operations/organisation/show-organisation.ts';
import { parseOrganisation } from './form.ts';
import { formTitle, organisationForm, organisationRefusal } from './view.ts';

/** The organisation of the address (none where one is added) and the kind that the form is for. */
async function asked(g: SignedIn) {
	const kind = found(ADDED_KINDS.find((each) => each === g.params.kind));
	const id = g.params.organisation ?? null;
	const shown = found(await showOrganisation(g.services, g.actor, id));
	return { kind, id, shown, title: formTitle(shown, kind) };
}

export const loader = guarded('organisation.manage', async (g) => {
	const { kind, shown, title } = await asked(g);
	return page(g, { title, view: organisationForm(shown, kind, { commandId: g.services.ids.next() }) });
});

export const action = guarded('organisation.manage', async (g) => {
	const { kind, id, shown, title } = await asked(g);
	const form = await readForm(g.request);
	const [commandId, expectedVersion, typed] = [commandIdOf(form), expectedVersionOf(form), typedPart(form)];
	const redraw = { commandId, values: typedValues(typed), version: expectedVersion };
	const parsed = parseOrganisation(typed, kind, shown.organisation?.startsOn ?? shown.today);
	if (!parsed.ok)
		return page(g, {
			title,
			status: 422,
			view: organisationForm(shown, kind, { ...redraw, errors: parsed.errors }),
		});
	const content = parsed.command;
	const done =
		id === null
			? await addOrganisation(g.services, g.actor, { commandId, content })
			: await changeOrganisation(g.services, g.actor, {
					commandId,
					organisationId: id,
					expectedVersion,
					content,
				});
	if (done.ok) {
		await tellNext(g, id === null ? `${content.name} has been added` : `${content.name} has been saved`);
		return redirectTo(`/organisations/${done.value === 'changed' ? id : done.value.organisationId}`);
	}
	if (done.refusal.code === 'not-found') throw notFound();
	const isOvertaken = done.refusal.code === 'changed-meanwhile';
	const now = isOvertaken ? await asked(g) : { shown };
	const version = isOvertaken ? now.shown.organisation?.version : expectedVersion;
	const errors = [organisationRefusal(done.refusal)];
	return page(g, {
		title,
		status: 422,
		view: organisationForm(now.shown, kind, {
			...redraw,
			...(version ? { version } : {}),
			errors,
			isOvertaken,
		}),
	});
});

export default function OrganisationFormRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
