import { formRoute } from '../../../http/form-route.ts';
import { answerOrder } from '../../../operations/purchase/answer-order.ts';
import { orderOfAddress } from '../order-of-address.ts';
import { orderRefusal } from '../refusal-words.ts';
import { parseAnswer } from './form.ts';
import { answerForm } from './view.ts';

const form = formRoute('order.answer', {
	about: orderOfAddress,
	ask: answerForm,
	parse: parseAnswer,
	act: (g, { commandId, nobodyNamed }, answer, { row }) =>
		answerOrder(g.services, g.actor, g.scope, { commandId, nobodyNamed, orderId: row.order.id, answer }),
	refused: (refusal, { row, today }, answer) =>
		orderRefusal(refusal, {
			area: row.area,
			day: answer.answer === 'confirm' ? answer.startsOn : today,
		}),
	done: ({ state }, { row }) => ({
		notice: state === 'confirmed' ? 'The start has been confirmed' : 'The order has been declined',
		to: `/orders/${row.order.id}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
