import { vatOn } from '../money/vat.ts';
import type { Invoice, InvoiceLine } from './invoice.ts';
import type { Order } from './order.ts';
import { isChargeable, type Place } from './place.ts';

/** Why a line cannot be matched to a place that the authority bought. */
export type LineFault =
	| 'not-its-own'
	| 'not-started'
	| 'credited'
	| 'not-credited'
	| 'other-price'
	| 'other-vat'
	| 'invoiced-twice';

export interface JudgedLine {
	readonly line: InvoiceLine;
	/** The place, where it is one of the order. */
	readonly place: Place | null;
	/** Empty: the line can be matched. */
	readonly faults: readonly LineFault[];
}

/** Each line of an invoice beside the order's places and price, as the authority matches them. `others` are this order's other invoices. */
export function judgeLines(
	invoice: Invoice,
	order: Order,
	places: readonly Place[],
	others: readonly Invoice[],
): readonly JudgedLine[] {
	const elsewhere = others
		.filter(
			(other) =>
				other.id !== invoice.id && other.kind === invoice.kind && other.standing.state !== 'withdrawn',
		)
		.flatMap(({ lines }) => lines.map(({ placeId }) => placeId));
	return invoice.lines.map((line, index) => {
		const place = places.find(({ id }) => id === line.placeId) ?? null;
		const twice =
			elsewhere.includes(line.placeId) ||
			invoice.lines.findIndex(({ placeId }) => placeId === line.placeId) !== index;
		const faults: LineFault[] = [
			...(place === null ? ['not-its-own' as const] : standingFaults(invoice, place, others)),
		];
		if (line.netPence !== order.unitPricePence) faults.push('other-price');
		if (line.vat !== order.vat || line.vatPence !== vatOn(line.netPence, line.vat)) faults.push('other-vat');
		if (twice) faults.push('invoiced-twice');
		return { line, place, faults };
	});
}

/** A credit note that stands gives back what an invoice asks for the place. */
export const isCreditedOn = (invoices: readonly Invoice[], placeId: string): boolean =>
	invoices.some(
		({ kind, standing, lines }) =>
			kind === 'credit-note' &&
			standing.state !== 'withdrawn' &&
			lines.some((line) => line.placeId === placeId),
	);

/** What was credited after it was invoiced is paid with the credit note beside it: both stand on the statement. */
function standingFaults(invoice: Invoice, place: Place, others: readonly Invoice[]): readonly LineFault[] {
	if (invoice.kind === 'credit-note') return place.credited ? [] : ['not-credited'];
	if (place.credited) return isCreditedOn(others, place.id) ? [] : ['credited'];
	return isChargeable(place) ? [] : ['not-started'];
}
