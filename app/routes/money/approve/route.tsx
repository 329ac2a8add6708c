import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { decidePayment } from '../../../operations/payment/decide-payment.ts';
import { showPayment } from '../../../operations/payment/show-payment.ts';
import { parseAnswer } from '../answer-form.ts';
import { approvalRefusal } from '../refusal-words.ts';
import { approveForm, approveTitle } from './view.ts';

export const loader = guarded('payment.approve', async (g) => {
	const shown = found(await showPayment(g.services, g.actor, g.scope, g.params.order ?? ''));
	return page(g, { title: approveTitle, view: approveForm(shown, { commandId: g.services.ids.next() }) });
});

export const action = guarded('payment.approve', async (g) => {
	const orderId = g.params.order ?? '';
	const form = await readForm(g.request);
	const [commandId, typed] = [commandIdOf(form), typedPart(form)];
	const again = async (errors: FormPageView['errors']) => {
		const shown = found(await showPayment(g.services, g.actor, g.scope, orderId));
		return page(g, {
			title: approveTitle,
			status: 422,
			view: approveForm(shown, { commandId, values: typedValues(typed), errors }),
		});
	};
	const parsed = parseAnswer(typed);
	if (!parsed.ok) return again(parsed.errors);
	const done = await decidePayment(g.services, g.actor, g.scope, {
		commandId,
		orderId,
		answer: parsed.command,
	});
	if (done.ok) {
		await tellNext(
			g,
			done.value.state === 'approved' ? 'The payment has been approved' : 'The payment has been refused',
		);
		return redirectTo(`/payments/${orderId}`);
	}
	if (done.refusal.code === 'not-found') throw notFound();
	return again([approvalRefusal(done.refusal)]);
});

export default function ApprovePaymentRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
