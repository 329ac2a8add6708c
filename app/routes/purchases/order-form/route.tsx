import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page, redirectTo } from '../../../http/replies.ts';
import { showOffer } from '../../../operations/purchase/show-offer.ts';
import { fromAddress, inAddress, parseOrder } from './form.ts';
import { orderForm, orderTitle } from './view.ts';

export const loader = guarded('order.place', async (g) => {
	const shown = found(await showOffer(g.services, g.actor, g.scope, g.params.offer ?? ''));
	return page(g, {
		title: orderTitle,
		view: orderForm(shown, {
			commandId: g.services.ids.next(),
			values: typedValues(fromAddress(g.request.url)),
		}),
	});
});

/** Nothing is ordered here: what was typed is checked and goes on to be looked at. */
export const action = guarded('order.place', async (g) => {
	const shown = found(await showOffer(g.services, g.actor, g.scope, g.params.offer ?? ''));
	const form = await readForm(g.request);
	const [commandId, typed] = [commandIdOf(form), typedPart(form)];
	const parsed = parseOrder(typed);
	if (parsed.ok) return redirectTo(`/buy/${shown.offer.id}/check?${inAddress(parsed.command)}`);
	return page(g, {
		title: orderTitle,
		status: 422,
		view: orderForm(shown, { commandId, values: typedValues(typed), errors: parsed.errors }),
	});
});

export default function OrderFormRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
