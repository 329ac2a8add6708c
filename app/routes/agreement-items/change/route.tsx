import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { expectedVersionOf, typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { changeItem } from '../../../operations/agreement-item/change-item.ts';
import { listAgreementItems } from '../../../operations/agreement-item/list-agreement-items.ts';
import { showItem } from '../../../operations/agreement-item/show-item.ts';
import { itemRefusal } from '../words.ts';
import { parseChange } from './form.ts';
import { CHANGE_TITLE, changeView } from './view.ts';

async function asked(g: SignedIn) {
	const shown = found(await showItem(g.services, g.scope, g.params.agreement ?? '', g.params.item ?? ''));
	return { shown, items: found(await listAgreementItems(g.services, g.scope, shown.item.agreementId)) };
}

export const loader = guarded('agreement-item.edit', async (g) => {
	const { shown, items } = await asked(g);
	return page(g, {
		title: CHANGE_TITLE,
		view: changeView(items, shown, { commandId: g.services.ids.next() }),
	});
});

export const action = guarded('agreement-item.edit', async (g) => {
	const { shown, items } = await asked(g);
	const form = await readForm(g.request);
	const [commandId, expectedVersion, typed] = [commandIdOf(form), expectedVersionOf(form), typedPart(form)];
	const again = (errors: FormPageView['errors'], asks: boolean, version?: number) =>
		page(g, {
			title: CHANGE_TITLE,
			status: 422,
			view: changeView(items, shown, { commandId, values: typedValues(typed), errors, asks, version }),
		});
	const parsed = parseChange(typed);
	if (!parsed.ok) return again(parsed.errors, typed.has('nobodyNamed'), expectedVersion);
	const { agreementId, id: itemId } = shown.item;
	const done = await changeItem(g.services, g.actor, g.scope, {
		commandId,
		agreementId,
		itemId,
		expectedVersion,
		...parsed.command,
	});
	if (done.ok) {
		await tellNext(g, 'It has been changed');
		return redirectTo(`/agreements/${agreementId}/items/${itemId}`);
	}
	if (done.refusal.code === 'not-found') throw notFound();
	return again(
		[itemRefusal(done.refusal, 'reason')],
		done.refusal.code === 'looks-personal' || parsed.command.nobodyNamed,
	);
});

export default function ChangeItemRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
