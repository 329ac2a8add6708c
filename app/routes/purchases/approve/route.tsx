import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { approveOrder } from '../../../operations/purchase/approve-order.ts';
import { showOrder } from '../../../operations/purchase/show-order.ts';
import { actOnForm } from '../act-on-form.ts';
import { orderRefusal } from '../refusal-words.ts';
import { parseApproval } from './form.ts';
import { approveView } from './view.ts';

const asked = async (g: SignedIn) => found(await showOrder(g.services, g.scope, g.params.order ?? ''));

export const loader = guarded('order.approve', async (g) => {
	const view = approveView(await asked(g), { commandId: g.services.ids.next() });
	return page(g, { title: view.title, view });
});

export const action = guarded('order.approve', async (g) => {
	const shown = await asked(g);
	const orderId = shown.row.order.id;
	return actOnForm(g, {
		draw: (drawn) => approveView(shown, drawn),
		parse: parseApproval,
		act: (answer, commandId) => approveOrder(g.services, g.actor, g.scope, { commandId, orderId, answer }),
		word: (refusal) => orderRefusal(refusal, { area: shown.row.area, day: shown.today }),
		done: ({ state }) => ({
			notice: state === 'placed' ? 'The order has been approved' : 'The order has been refused',
			to: `/orders/${orderId}`,
		}),
	});
});

export default function ApproveOrderRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
