import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import { type VatTreatment, vatOn } from '../money/vat.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { Invoice, InvoiceKind, InvoiceLine } from './invoice.ts';
import type { Contractor, Order } from './order.ts';
import { isChargeable, type Place } from './place.ts';
import { checkReference, type ReferenceRefusal } from './short-reference.ts';

/** An invoice is due so many days after it was issued. */
export const DAYS_TO_PAY = 30;

export type IssueRefusal =
	/** The order says that the other of the two invoices. */
	| { readonly code: 'not-the-issuer'; readonly contracts: Contractor }
	| { readonly code: 'no-lines' }
	| { readonly code: 'not-of-order'; readonly placeId: string }
	| { readonly code: 'not-to-pay'; readonly placeId: string }
	| { readonly code: 'invoiced-already'; readonly placeId: string }
	| { readonly code: 'no-amount'; readonly placeId: string }
	| { readonly code: 'nothing-to-credit'; readonly placeId: string }
	| { readonly code: 'reference'; readonly refusal: ReferenceRefusal };

export interface IssueAsked {
	readonly kind: InvoiceKind;
	/** The issuer's own number for it. */
	readonly number: string;
	readonly lines: readonly {
		readonly placeId: string;
		readonly netPence: number;
		readonly vat: VatTreatment;
	}[];
}

export interface IssueFacts {
	readonly order: Order;
	readonly issuer: Contractor;
	readonly places: readonly Place[];
	/** Those that have not been withdrawn, of this order. */
	readonly earlier: readonly Invoice[];
}

export interface Issued {
	readonly number: string;
	readonly issuedOn: IsoDate;
	readonly dueOn: IsoDate;
	readonly lines: readonly InvoiceLine[];
}

/** What may still be invoiced: places that are paid for and stand on no invoice. */
export const placesToInvoice = (places: readonly Place[], earlier: readonly Invoice[]): readonly Place[] =>
	places.filter((place) => isChargeable(place) && lineOf(earlier, 'invoice', place.id) === undefined);

/** What is to be credited: places that were invoiced, have been credited since by the order's rule, and stand on no credit note. */
export const placesToCredit = (places: readonly Place[], earlier: readonly Invoice[]): readonly Place[] =>
	places.filter(
		({ id, credited }) =>
			credited &&
			lineOf(earlier, 'invoice', id) !== undefined &&
			lineOf(earlier, 'credit-note', id) === undefined,
	);

const lineOf = (invoices: readonly Invoice[], kind: InvoiceKind, placeId: string): InvoiceLine | undefined =>
	invoices
		.filter((invoice) => invoice.kind === kind && invoice.standing.state !== 'withdrawn')
		.flatMap(({ lines }) => lines)
		.find((line) => line.placeId === placeId);

/** One line per place. A credit note gives back what the invoice asked for the place, to the penny. */
export function decideIssue(
	{ kind, number, lines }: IssueAsked,
	{ order, issuer, places, earlier }: IssueFacts,
	today: IsoDate,
): Result<Issued, IssueRefusal> {
	if (order.contracts !== issuer) return refused({ code: 'not-the-issuer', contracts: order.contracts });
	const reference = checkReference(number);
	if (!reference.ok) return refused({ code: 'reference', refusal: reference.refusal });
	if (lines.length === 0) return refused({ code: 'no-lines' });
	const issued: InvoiceLine[] = [];
	for (const line of lines) {
		if (issued.some(({ placeId }) => placeId === line.placeId))
			return refused({ code: 'invoiced-already', placeId: line.placeId });
		const decided = decideLine(kind, line, places, earlier);
		if (!decided.ok) return decided;
		issued.push(decided.value);
	}
	return accepted({
		number: reference.value,
		issuedOn: today,
		dueOn: addDays(today, DAYS_TO_PAY),
		lines: issued,
	});
}

function decideLine(
	kind: InvoiceKind,
	{ placeId, netPence, vat }: IssueAsked['lines'][number],
	places: readonly Place[],
	earlier: readonly Invoice[],
): Result<InvoiceLine, IssueRefusal> {
	const place = places.find(({ id }) => id === placeId);
	if (place === undefined) return refused({ code: 'not-of-order', placeId });
	if (lineOf(earlier, kind, placeId) !== undefined) return refused({ code: 'invoiced-already', placeId });
	if (kind === 'credit-note') {
		const invoiced = lineOf(earlier, 'invoice', placeId);
		return place.credited && invoiced !== undefined
			? accepted(invoiced)
			: refused({ code: 'nothing-to-credit', placeId });
	}
	if (!isChargeable(place)) return refused({ code: 'not-to-pay', placeId });
	if (!Number.isSafeInteger(netPence) || netPence < 1) return refused({ code: 'no-amount', placeId });
	return accepted({ placeId, netPence, vat, vatPence: vatOn(netPence, vat) });
}
