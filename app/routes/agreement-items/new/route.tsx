import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { addItem } from '../../../operations/agreement-item/add-item.ts';
import { listAgreementItems } from '../../../operations/agreement-item/list-agreement-items.ts';
import { itemRefusal } from '../words.ts';
import { parseItem } from './form.ts';
import { NEW_TITLE, newItemView } from './view.ts';

const asked = async (g: SignedIn) =>
	found(await listAgreementItems(g.services, g.scope, g.params.agreement ?? ''));

export const loader = guarded('agreement-item.edit', async (g) =>
	page(g, { title: NEW_TITLE, view: newItemView(await asked(g), g.services.ids.next(), {}, [], false) }),
);

export const action = guarded('agreement-item.edit', async (g) => {
	const items = await asked(g);
	const form = await readForm(g.request);
	const [commandId, typed] = [commandIdOf(form), typedPart(form)];
	const again = (errors: FormPageView['errors'], asks: boolean) =>
		page(g, {
			title: NEW_TITLE,
			status: 422,
			view: newItemView(items, commandId, typedValues(typed), errors, asks),
		});
	const parsed = parseItem(typed);
	if (!parsed.ok) return again(parsed.errors, typed.has('nobodyNamed'));
	const done = await addItem(g.services, g.actor, g.scope, {
		commandId,
		agreementId: items.agreement.id,
		...parsed.command,
	});
	if (done.ok) {
		await tellNext(g, 'It has been added');
		return redirectTo(`/agreements/${items.agreement.id}/items/${done.value.itemId}`);
	}
	if (done.refusal.code === 'not-found') throw notFound();
	return again(
		[itemRefusal(done.refusal, 'title')],
		done.refusal.code === 'looks-personal' || parsed.command.nobodyNamed,
	);
});

export default function NewItemRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
