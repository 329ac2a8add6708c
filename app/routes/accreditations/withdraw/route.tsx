import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { expectedVersionOf, typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { showAccreditation } from '../../../operations/accreditation/show-accreditation.ts';
import { withdrawAccreditation } from '../../../operations/accreditation/withdraw-accreditation.ts';
import { withdrawalRefusal } from '../words.ts';
import { parseWithdrawal } from './form.ts';
import { withdrawView } from './view.ts';

const title = 'Record a withdrawal';
const asked = async (g: SignedIn) =>
	found(await showAccreditation(g.services, g.scope, g.params.accreditation ?? ''));

export const loader = guarded('accreditation.edit', async (g) => {
	const shown = await asked(g);
	return page(g, { title, view: withdrawView(shown, g.services.ids.next(), shown.row.version, {}, []) });
});

export const action = guarded('accreditation.edit', async (g) => {
	const shown = await asked(g);
	const form = await readForm(g.request);
	const [commandId, expectedVersion, typed] = [commandIdOf(form), expectedVersionOf(form), typedPart(form)];
	const parsed = parseWithdrawal(typed);
	if (!parsed.ok)
		return page(g, {
			title,
			status: 422,
			view: withdrawView(shown, commandId, expectedVersion, typedValues(typed), parsed.errors),
		});
	const accreditationId = shown.row.id;
	const done = await withdrawAccreditation(g.services, g.actor, g.scope, {
		commandId,
		accreditationId,
		expectedVersion,
		...parsed.command,
	});
	if (done.ok) {
		await tellNext(g, 'The withdrawal has been recorded, and everybody concerned is told by e-mail');
		return redirectTo(`/accreditations/${accreditationId}`);
	}
	if (done.refusal === 'not-found') throw notFound();
	const now = await asked(g);
	return page(g, {
		title,
		status: 422,
		view: withdrawView(now, commandId, now.row.version, typedValues(typed), [
			withdrawalRefusal(done.refusal),
		]),
	});
});

export default function WithdrawAccreditationRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
