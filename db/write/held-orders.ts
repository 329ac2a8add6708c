import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Place } from '../../app/domain/purchase/place.ts';
import type { Tx } from '../connect.ts';
import { findInvoice, type InvoiceRow, listInvoices } from '../read/invoices.ts';
import { findOwner } from '../read/programme-owners.ts';
import { findOrder, listPlacesOf, type OrderRow } from '../read/purchase-orders.ts';
import { lockOrder } from './purchases.ts';

export interface HeldOrder {
	readonly row: OrderRow;
	readonly places: readonly Place[];
	/** The commissioning body, whose auditors may see what is done. */
	readonly bodyId: string;
}

/** An order in scope with its row held, as it stands now; null where there is none. */
export async function holdOrder(tx: Tx, scope: Scope, today: IsoDate, id: string): Promise<HeldOrder | null> {
	if ((await findOrder(tx, scope, today, id)) === null) return null;
	await lockOrder(tx, id);
	const row = await findOrder(tx, scope, today, id);
	if (row === null) return null;
	return {
		row,
		places: (await listPlacesOf(tx, [row.id])).get(id) ?? [],
		bodyId: (await findOwner(tx, row.programmeId, today)).id,
	};
}

export interface HeldInvoice extends HeldOrder {
	readonly invoice: InvoiceRow;
	/** All invoices of its order, itself among them. */
	readonly invoices: readonly InvoiceRow[];
}

/** An invoice in scope; its order is held, so that nothing of it changes meanwhile. */
export async function holdInvoice(
	tx: Tx,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<HeldInvoice | null> {
	const found = await findInvoice(tx, scope, today, id);
	const held = found === null ? null : await holdOrder(tx, scope, today, found.orderId);
	if (held === null) return null;
	const invoices = await listInvoices(tx, scope, today, { orderId: held.row.order.id });
	const invoice = invoices.find((each) => each.id === id);
	return invoice === undefined ? null : { ...held, invoice, invoices };
}
