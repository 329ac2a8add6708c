import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { expectedVersionOf, typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { renewAccreditation } from '../../../operations/accreditation/renew-accreditation.ts';
import { showAccreditation } from '../../../operations/accreditation/show-accreditation.ts';
import { renewalRefusal } from '../words.ts';
import { parseRenewal } from './form.ts';
import { renewView } from './view.ts';

const title = 'Renew an entry of the register';
const asked = async (g: SignedIn) =>
	found(await showAccreditation(g.services, g.scope, g.params.accreditation ?? ''));

export const loader = guarded('accreditation.edit', async (g) => {
	const shown = await asked(g);
	return page(g, { title, view: renewView(shown, g.services.ids.next(), shown.row.version, {}, []) });
});

export const action = guarded('accreditation.edit', async (g) => {
	const shown = await asked(g);
	const form = await readForm(g.request);
	const [commandId, expectedVersion, typed] = [commandIdOf(form), expectedVersionOf(form), typedPart(form)];
	const parsed = parseRenewal(typed);
	if (!parsed.ok)
		return page(g, {
			title,
			status: 422,
			view: renewView(shown, commandId, expectedVersion, typedValues(typed), parsed.errors),
		});
	const accreditationId = shown.row.id;
	const done = await renewAccreditation(g.services, g.actor, g.scope, {
		commandId,
		accreditationId,
		expectedVersion,
		...parsed.command,
	});
	if (done.ok) {
		await tellNext(g, 'The new last day has been recorded');
		return redirectTo(`/accreditations/${accreditationId}`);
	}
	if (done.refusal === 'not-found') throw notFound();
	const now = await asked(g);
	return page(g, {
		title,
		status: 422,
		view: renewView(now, commandId, now.row.version, typedValues(typed), [renewalRefusal(done.refusal)]),
	});
});

export default function RenewAccreditationRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
