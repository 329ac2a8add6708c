import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { cancelOrder } from '../../../operations/purchase/cancel-order.ts';
import { showOrder } from '../../../operations/purchase/show-order.ts';
import { actOnForm } from '../act-on-form.ts';
import { parseNothing } from '../button-form.ts';
import { orderRefusal } from '../refusal-words.ts';
import { cancelView } from './view.ts';

const asked = async (g: SignedIn) => found(await showOrder(g.services, g.scope, g.params.order ?? ''));

export const loader = guarded('order.cancel', async (g) => {
	const view = cancelView(await asked(g), { commandId: g.services.ids.next() });
	return page(g, { title: view.title, view });
});

export const action = guarded('order.cancel', async (g) => {
	const shown = await asked(g);
	const orderId = shown.row.order.id;
	return actOnForm(g, {
		draw: (drawn) => cancelView(shown, drawn),
		parse: parseNothing,
		act: (_nothing, commandId) => cancelOrder(g.services, g.actor, g.scope, { commandId, orderId }),
		word: (refusal) => orderRefusal(refusal, { area: shown.row.area, day: shown.today }),
		done: () => ({ notice: 'The order has been cancelled', to: `/orders/${orderId}` }),
	});
});

export default function CancelOrderRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
