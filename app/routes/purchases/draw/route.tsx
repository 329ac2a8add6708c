import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { drawPlace } from '../../../operations/purchase/draw-place.ts';
import { showOrder } from '../../../operations/purchase/show-order.ts';
import { actOnForm } from '../act-on-form.ts';
import { orderRefusal } from '../refusal-words.ts';
import { parseDrawing } from './form.ts';
import { drawView } from './view.ts';

const asked = async (g: SignedIn) => found(await showOrder(g.services, g.scope, g.params.order ?? ''));

export const loader = guarded('order.place', async (g) => {
	const view = drawView(await asked(g), { commandId: g.services.ids.next() });
	return page(g, { title: view.title, view });
});

export const action = guarded('order.place', async (g) => {
	const shown = await asked(g);
	const orderId = shown.row.order.id;
	return actOnForm(g, {
		draw: (drawn) => drawView(shown, drawn),
		parse: parseDrawing,
		act: ({ startsOn }, commandId) =>
			drawPlace(g.services, g.actor, g.scope, { commandId, orderId, startsOn }),
		word: (refusal, { startsOn }) => orderRefusal(refusal, { area: shown.row.area, day: startsOn }),
		done: () => ({ notice: 'A place has been drawn. Its code stands below', to: `/orders/${orderId}` }),
	});
});

export default function DrawPlaceRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
