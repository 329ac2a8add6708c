import type { IsoDate } from '../calendar/iso-date.ts';
import type { Pence } from '../money/pence.ts';
import type { VatTreatment } from '../money/vat.ts';

export type InvoiceKind = 'invoice' | 'credit-note';

/** Issued → matched line by line → paid; or disputed with words, and then put right by withdrawing it and issuing another. */
export type InvoiceState =
	| { readonly state: 'issued' }
	| { readonly state: 'matched'; readonly matchedBy: string }
	| { readonly state: 'disputed'; readonly words: string }
	| {
			readonly state: 'paid';
			readonly matchedBy: string;
			readonly paidOn: IsoDate;
			readonly reference: string;
	  }
	| { readonly state: 'withdrawn'; readonly withdrawnOn: IsoDate };

export type InvoiceStateName = InvoiceState['state'];

export interface InvoiceLine {
	readonly placeId: string;
	readonly netPence: Pence;
	readonly vat: VatTreatment;
	readonly vatPence: Pence;
}

export interface Invoice {
	readonly id: string;
	readonly kind: InvoiceKind;
	readonly issuedOn: IsoDate;
	readonly standing: InvoiceState;
	readonly lines: readonly InvoiceLine[];
}

export interface WrongInvoiceState {
	readonly code: 'wrong-invoice-state';
	readonly state: InvoiceStateName;
}

export const wrongInvoiceState = ({ standing }: Pick<Invoice, 'standing'>): WrongInvoiceState => ({
	code: 'wrong-invoice-state',
	state: standing.state,
});

export const sumOfLines = (
	lines: readonly Pick<InvoiceLine, 'netPence' | 'vatPence'>[],
): { readonly net: Pence; readonly vat: Pence; readonly total: Pence } => {
	const net = lines.reduce((sum, line) => sum + line.netPence, 0);
	const vat = lines.reduce((sum, line) => sum + line.vatPence, 0);
	return { net, vat, total: net + vat };
};

/** What keeps a place from being invoiced, or credited, twice: unique among the lines of invoices that have not been withdrawn. */
export const onceFor = (kind: InvoiceKind, placeId: string): string => `${kind}/${placeId}`;
