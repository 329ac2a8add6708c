import { type InvoiceRow, listInvoices } from '../../../db/read/invoices.ts';
import {
	findOrder,
	listOrderSteps,
	listPlacesOf,
	type OrderRow,
	type OrderStepRow,
} from '../../../db/read/purchase-orders.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Place } from '../../domain/purchase/place.ts';
import type { Services } from '../../services.ts';

export interface OrderShown {
	readonly row: OrderRow;
	readonly places: readonly Place[];
	readonly steps: readonly OrderStepRow[];
	readonly invoices: readonly InvoiceRow[];
	readonly today: IsoDate;
}

/** An order with its places, its history and its invoices; null when absent or another's. */
export async function showOrder(
	services: Services,
	scope: Scope,
	orderId: string,
): Promise<OrderShown | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const row = await findOrder(reader, scope, today, orderId);
		if (row === null) return null;
		const places = (await listPlacesOf(reader, [row.id])).get(orderId) ?? [];
		return {
			row,
			places,
			steps: await listOrderSteps(reader, row.id),
			invoices: await listInvoices(reader, scope, today, { orderId }),
			today,
		};
	});
}
