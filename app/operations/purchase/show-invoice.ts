import { findInvoice, type InvoiceRow, listInvoices } from '../../../db/read/invoices.ts';
import { findOrder, listPlacesOf, type OrderRow } from '../../../db/read/purchase-orders.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { type JudgedLine, judgeLines } from '../../domain/purchase/judge-lines.ts';
import type { Services } from '../../services.ts';

export interface InvoiceShown {
	readonly invoice: InvoiceRow;
	readonly row: OrderRow;
	/** Each line beside the place that it is for. */
	readonly lines: readonly JudgedLine[];
	readonly today: IsoDate;
}

/** An invoice, line by line beside the places of its order; null when absent or another's. */
export async function showInvoice(
	services: Services,
	scope: Scope,
	invoiceId: string,
): Promise<InvoiceShown | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const invoice = await findInvoice(reader, scope, today, invoiceId);
		const row = invoice === null ? null : await findOrder(reader, scope, today, invoice.orderId);
		if (invoice === null || row === null) return null;
		const places = (await listPlacesOf(reader, [row.id])).get(row.id) ?? [];
		const others = await listInvoices(reader, scope, today, { orderId: row.order.id });
		return { invoice, row, lines: judgeLines(invoice, row.order, places, others), today };
	});
}
