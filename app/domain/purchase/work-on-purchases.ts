import type { IsoDate } from '../calendar/iso-date.ts';
import { writePounds } from '../money/pence.ts';
import { plural } from '../text/list-words.ts';
import type { WaitingItem } from '../work/waiting-item.ts';
import { type Invoice, sumOfLines } from './invoice.ts';
import { type Order, totalOf } from './order.ts';

export interface OrderAtWork {
	readonly order: Order;
	readonly number: string;
	readonly intervention: string;
	readonly authority: string;
	readonly provider: string;
}

export interface InvoiceAtWork extends Pick<Invoice, 'id' | 'kind' | 'standing' | 'lines'> {
	readonly number: string;
	readonly orderNumber: string;
	readonly issuer: string;
	readonly issuerId: string;
	readonly authority: string;
	readonly dueOn: IsoDate;
	readonly matchedBy: string | null;
}

/** Who asks, and what they may do with an order or an invoice. */
export interface PurchaseWorker {
	readonly personId: string;
	readonly organisationId: string;
	readonly approves: boolean;
	readonly answers: boolean;
	readonly matches: boolean;
	readonly pays: boolean;
	readonly issues: boolean;
}

/** An order that waits for its authority's second person, or for the provider's answer. */
export function workOnOrder(
	{ order, number, intervention, authority, provider }: OrderAtWork,
	by: PurchaseWorker,
): WaitingItem | null {
	const places = `${plural(order.units, 'place')} on ${intervention}`;
	const { state } = order.standing;
	if (by.approves && state === 'awaiting-approval' && order.placedBy !== by.personId)
		return {
			key: `order ${order.id}`,
			what: 'Approve the order or refuse it',
			about: `${places}, ${provider}`,
			note: `${writePounds(totalOf(order, order.units))}, order ${number}`,
			day: null,
			href: `/orders/${order.id}/approve`,
			needs: 'order.approve',
		};
	if (by.answers && state === 'placed')
		return {
			key: `order ${order.id}`,
			what: 'Answer the order',
			about: `${places}, ${authority}`,
			note: `Order ${number}`,
			day: null,
			href: `/orders/${order.id}/answer`,
			needs: 'order.answer',
		};
	return null;
}

/** An invoice to match or to pay, or one that was disputed and is its issuer's to put right. A credit note is matched like an invoice. */
export function workOnInvoice(invoice: InvoiceAtWork, by: PurchaseWorker): WaitingItem | null {
	const { id, kind, standing, number, orderNumber, issuer, issuerId, authority, dueOn, matchedBy } = invoice;
	const thing = kind === 'invoice' ? 'invoice' : 'credit note';
	const common = {
		key: `invoice ${id}`,
		about: `${issuer}, ${number}`,
		note: `${writePounds(sumOfLines(invoice.lines).total)}, order ${orderNumber}`,
		day: dueOn,
	};
	if (by.matches && standing.state === 'issued')
		return {
			...common,
			what: `Match the ${thing} to its places`,
			href: `/invoices/${id}/match`,
			needs: 'invoice.match',
		};
	if (by.pays && standing.state === 'matched' && matchedBy !== by.personId)
		return { ...common, what: `Pay the ${thing}`, href: `/invoices/${id}/pay`, needs: 'invoice.pay' };
	if (by.issues && standing.state === 'disputed' && issuerId === by.organisationId)
		return {
			...common,
			what: `Withdraw the ${thing} and issue another`,
			about: `${authority}, ${number}`,
			day: null,
			href: `/invoices/${id}`,
			needs: 'invoice.issue',
		};
	return null;
}
