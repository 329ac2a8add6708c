import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { markPaymentPaid } from '../../../operations/payment/mark-payment-paid.ts';
import { showPayment } from '../../../operations/payment/show-payment.ts';
import { paidRefusal } from '../refusal-words.ts';
import { parsePaid } from './form.ts';
import { paidForm, paidTitle } from './view.ts';

export const loader = guarded('payment.export', async (g) => {
	const shown = found(await showPayment(g.services, g.actor, g.scope, g.params.order ?? ''));
	return page(g, { title: paidTitle, view: paidForm(shown, { commandId: g.services.ids.next() }) });
});

export const action = guarded('payment.export', async (g) => {
	const orderId = g.params.order ?? '';
	const form = await readForm(g.request);
	const [commandId, typed] = [commandIdOf(form), typedPart(form)];
	const again = async (errors: FormPageView['errors']) => {
		const shown = found(await showPayment(g.services, g.actor, g.scope, orderId));
		return page(g, {
			title: paidTitle,
			status: 422,
			view: paidForm(shown, { commandId, values: typedValues(typed), errors }),
		});
	};
	const parsed = parsePaid(typed);
	if (!parsed.ok) return again(parsed.errors);
	const done = await markPaymentPaid(g.services, g.actor, g.scope, { commandId, orderId, ...parsed.command });
	if (done.ok) {
		await tellNext(g, 'The payment has been marked as paid. The provider has been told');
		return redirectTo(`/payments/${orderId}`);
	}
	if (done.refusal.code === 'not-found') throw notFound();
	return again([paidRefusal(done.refusal)]);
});

export default function PaidRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
