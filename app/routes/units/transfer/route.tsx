import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { showTransfer } from '../../../operations/unit/show-transfer.ts';
import { transferUnits } from '../../../operations/unit/transfer-units.ts';
import { transferRefusal } from '../refusal-words.ts';
import { parseTransfer } from './form.ts';
import { title, transferForm } from './view.ts';

const asked = async (g: SignedIn) => found(await showTransfer(g.services, g.scope, g.params.programme ?? ''));

export const loader = guarded('unit.transfer', async (g) =>
	page(g, { title, view: transferForm(await asked(g), { commandId: g.services.ids.next() }) }),
);

export const action = guarded('unit.transfer', async (g) => {
	const shown = await asked(g);
	const form = await readForm(g.request);
	const [commandId, typed] = [commandIdOf(form), typedPart(form)];
	const again = (errors: FormPageView['errors']) =>
		page(g, {
			title,
			status: 422,
			view: transferForm(shown, { commandId, values: typedValues(typed), errors }),
		});
	const parsed = parseTransfer(typed);
	if (!parsed.ok) return again(parsed.errors);
	const done = await transferUnits(g.services, g.actor, g.scope, { commandId, ...parsed.command });
	if (done.ok) {
		await tellNext(g, 'The places have been moved. The provider and both councils are told.');
		return redirectTo(`/programmes/${shown.programme.slug}/units`);
	}
	if (done.refusal.code === 'not-found') throw notFound();
	return again([transferRefusal(done.refusal, shown.names.areas)]);
});

export default function TransferRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
