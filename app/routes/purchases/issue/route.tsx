import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page } from '../../../http/replies.ts';
import { issueInvoice } from '../../../operations/purchase/issue-invoice.ts';
import { showOrder } from '../../../operations/purchase/show-order.ts';
import { actOnForm } from '../act-on-form.ts';
import { issueRefusal } from '../invoice-words.ts';
import { parseIssue } from './form.ts';
import { type Issuing, issueView } from './view.ts';

async function asked(g: SignedIn) {
	const shown = found(await showOrder(g.services, g.scope, g.params.order ?? ''));
	// A member of a consortium delivers; its lead contracts and invoices.
	if (g.actor.organisationKind === 'provider' && g.actor.organisationId !== shown.row.providerId)
		throw notFound();
	const kind: Issuing = new URL(g.request.url).pathname.endsWith('/credit-note') ? 'credit-note' : 'invoice';
	return { shown, kind };
}

export const loader = guarded('invoice.issue', async (g) => {
	const { shown, kind } = await asked(g);
	const view = issueView(shown, kind, { commandId: g.services.ids.next() });
	return page(g, { title: view.title, view });
});

export const action = guarded('invoice.issue', async (g) => {
	const { shown, kind } = await asked(g);
	return actOnForm(g, {
		draw: (drawn) => issueView(shown, kind, drawn),
		parse: (form) => parseIssue(form, kind),
		act: (typed, commandId) =>
			issueInvoice(g.services, g.actor, g.scope, { commandId, orderId: shown.row.order.id, kind, ...typed }),
		word: issueRefusal,
		done: ({ invoiceId }) => ({
			notice: kind === 'invoice' ? 'The invoice has been issued' : 'The credit note has been issued',
			to: `/invoices/${invoiceId}`,
		}),
	});
});

export default function IssueRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
