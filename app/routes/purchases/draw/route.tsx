import { formRoute } from '../../../http/form-route.ts';
import { drawPlace } from '../../../operations/purchase/draw-place.ts';
import { orderOfAddress } from '../order-of-address.ts';
import { orderRefusal } from '../refusal-words.ts';
import { parseDrawing } from './form.ts';
import { drawForm } from './view.ts';

const form = formRoute('order.place', {
	about: orderOfAddress,
	ask: drawForm,
	parse: parseDrawing,
	act: (g, { commandId }, { startsOn }, { row }) =>
		drawPlace(g.services, g.actor, g.scope, { commandId, orderId: row.order.id, startsOn }),
	refused: (refusal, { row }, { startsOn }) => orderRefusal(refusal, { area: row.area, day: startsOn }),
	done: (_drawn, { row }) => ({
		notice: 'A place has been drawn. Its code is below',
		to: `/orders/${row.order.id}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
