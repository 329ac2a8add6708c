import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { guarded } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { listProvidersToAccredit } from '../../../operations/accreditation/list-providers-to-accredit.ts';
import { recordAccreditation } from '../../../operations/accreditation/record-accreditation.ts';
import { recordingRefusal } from '../words.ts';
import { parseAccreditation } from './form.ts';
import { NEW_TITLE, newView } from './view.ts';

export const loader = guarded('accreditation.edit', async (g) =>
	page(g, {
		title: NEW_TITLE,
		view: newView(
			await listProvidersToAccredit(g.services, g.scope),
			g.services.ids.next(),
			{ standard: ['Respect'] },
			[],
		),
	}),
);

export const action = guarded('accreditation.edit', async (g) => {
	const form = await readForm(g.request);
	const [commandId, typed] = [commandIdOf(form), typedPart(form)];
	const again = async (errors: FormPageView['errors']) =>
		page(g, {
			title: NEW_TITLE,
			status: 422,
			view: newView(
				await listProvidersToAccredit(g.services, g.scope),
				commandId,
				typedValues(typed),
				errors,
			),
		});
	const parsed = parseAccreditation(typed);
	if (!parsed.ok) return again(parsed.errors);
	const done = await recordAccreditation(g.services, g.actor, g.scope, { commandId, ...parsed.command });
	if (done.ok) {
		await tellNext(g, 'The entry has been added to the register');
		return redirectTo(`/accreditations/${done.value.accreditationId}`);
	}
	if (done.refusal === 'not-found') throw notFound();
	return again([recordingRefusal(done.refusal)]);
});

export default function NewAccreditationRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
