import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { disputeInvoice } from '../../../operations/purchase/dispute-invoice.ts';
import { showInvoice } from '../../../operations/purchase/show-invoice.ts';
import { actOnForm } from '../act-on-form.ts';
import { parseWords } from '../button-form.ts';
import { invoiceRefusal } from '../invoice-words.ts';
import { disputeView } from './view.ts';

const asked = async (g: SignedIn) => found(await showInvoice(g.services, g.scope, g.params.invoice ?? ''));

export const loader = guarded('invoice.match', async (g) => {
	const view = disputeView(await asked(g), { commandId: g.services.ids.next() });
	return page(g, { title: view.title, view });
});

export const action = guarded('invoice.match', async (g) => {
	const shown = await asked(g);
	const invoiceId = shown.invoice.id;
	return actOnForm(g, {
		draw: (drawn) => disputeView(shown, drawn),
		parse: parseWords,
		act: ({ words }, commandId) =>
			disputeInvoice(g.services, g.actor, g.scope, { commandId, invoiceId, words }),
		word: invoiceRefusal,
		done: () => ({
			notice: 'The invoice is disputed, and its issuer has been told',
			to: `/invoices/${invoiceId}`,
		}),
	});
});

export default function DisputeInvoiceRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
