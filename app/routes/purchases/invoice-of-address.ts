import { found, type SignedIn } from '../../http/guarded.ts';
import { type InvoiceShown, showInvoice } from '../../operations/purchase/show-invoice.ts';

export const invoiceOfAddress = async (g: SignedIn): Promise<InvoiceShown> =>
	found(await showInvoice(g.services, g.scope, g.params.invoice ?? ''));
