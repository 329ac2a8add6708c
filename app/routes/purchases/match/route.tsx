import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { matchInvoice } from '../../../operations/purchase/match-invoice.ts';
import { showInvoice } from '../../../operations/purchase/show-invoice.ts';
import { actOnForm } from '../act-on-form.ts';
import { parseNothing } from '../button-form.ts';
import { invoiceRefusal } from '../invoice-words.ts';
import { matchView } from './view.ts';

const asked = async (g: SignedIn) => found(await showInvoice(g.services, g.scope, g.params.invoice ?? ''));

export const loader = guarded('invoice.match', async (g) => {
	const view = matchView(await asked(g), { commandId: g.services.ids.next() });
	return page(g, { title: view.title, view });
});

export const action = guarded('invoice.match', async (g) => {
	const shown = await asked(g);
	const invoiceId = shown.invoice.id;
	return actOnForm(g, {
		draw: (drawn) => matchView(shown, drawn),
		parse: parseNothing,
		act: (_nothing, commandId) => matchInvoice(g.services, g.actor, g.scope, { commandId, invoiceId }),
		word: invoiceRefusal,
		done: () => ({
			notice: 'The invoice has been matched. A second person pays it',
			to: `/invoices/${invoiceId}`,
		}),
	});
});

export default function MatchInvoiceRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
