import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { answerOrder } from '../../../operations/purchase/answer-order.ts';
import { showOrder } from '../../../operations/purchase/show-order.ts';
import { actOnForm } from '../act-on-form.ts';
import { orderRefusal } from '../refusal-words.ts';
import { parseAnswer } from './form.ts';
import { answerView } from './view.ts';

const asked = async (g: SignedIn) => found(await showOrder(g.services, g.scope, g.params.order ?? ''));

export const loader = guarded('order.answer', async (g) => {
	const view = answerView(await asked(g), { commandId: g.services.ids.next() });
	return page(g, { title: view.title, view });
});

export const action = guarded('order.answer', async (g) => {
	const shown = await asked(g);
	const orderId = shown.row.order.id;
	return actOnForm(g, {
		draw: (drawn) => answerView(shown, drawn),
		parse: parseAnswer,
		act: (answer, commandId) => answerOrder(g.services, g.actor, g.scope, { commandId, orderId, answer }),
		word: (refusal, answer) =>
			orderRefusal(refusal, {
				area: shown.row.area,
				day: answer.answer === 'confirm' ? answer.startsOn : shown.today,
			}),
		done: ({ state }) => ({
			notice: state === 'confirmed' ? 'The start has been confirmed' : 'The order has been declined',
			to: `/orders/${orderId}`,
		}),
	});
});

export default function AnswerOrderRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
