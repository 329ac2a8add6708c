import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { readForm } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { checkRegisters } from '../../../operations/organisation/check-registers.ts';
import { showRegisterChecks } from '../../../operations/organisation/show-register-checks.ts';
import { CHECKS_TITLE, registerChecksView } from './view.ts';

const title = CHECKS_TITLE;
const asked = async (g: SignedIn) =>
	found(await showRegisterChecks(g.services, g.actor, g.params.organisation ?? ''));

export const loader = guarded('organisation.manage', async (g) =>
	page(g, { title, view: registerChecksView(await asked(g), g.services.ids.next(), []) }),
);

export const action = guarded('organisation.manage', async (g) => {
	const shown = await asked(g);
	const commandId = commandIdOf(await readForm(g.request));
	const organisationId = shown.organisation.id;
	const done = await checkRegisters(g.services, g.actor, { commandId, organisationId });
	if (done.ok) {
		await tellNext(g, 'The registers have been asked');
		return redirectTo(`/organisations/${organisationId}/register-checks`);
	}
	if (done.refusal === 'not-found') throw notFound();
	const errors = [
		{
			field: '',
			message: 'There is no number that can be looked up: record one, or configure the register’s key',
		},
	];
	return page(g, { title, status: 422, view: registerChecksView(shown, commandId, errors) });
});

export default function RegisterChecksRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
