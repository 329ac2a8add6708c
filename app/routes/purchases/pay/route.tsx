import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { payInvoice } from '../../../operations/purchase/pay-invoice.ts';
import { showInvoice } from '../../../operations/purchase/show-invoice.ts';
import { actOnForm } from '../act-on-form.ts';
import { invoiceRefusal } from '../invoice-words.ts';
import { parsePayment } from './form.ts';
import { payView } from './view.ts';

const asked = async (g: SignedIn) => found(await showInvoice(g.services, g.scope, g.params.invoice ?? ''));

export const loader = guarded('invoice.pay', async (g) => {
	const view = payView(await asked(g), { commandId: g.services.ids.next() });
	return page(g, { title: view.title, view });
});

export const action = guarded('invoice.pay', async (g) => {
	const shown = await asked(g);
	const invoiceId = shown.invoice.id;
	return actOnForm(g, {
		draw: (drawn) => payView(shown, drawn),
		parse: parsePayment,
		act: (paid, commandId) => payInvoice(g.services, g.actor, g.scope, { commandId, invoiceId, ...paid }),
		word: invoiceRefusal,
		done: () => ({ notice: 'The payment has been saved', to: `/invoices/${invoiceId}` }),
	});
});

export default function PayInvoiceRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
