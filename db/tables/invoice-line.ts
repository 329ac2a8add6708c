import type { Generated } from 'kysely';

export interface InvoiceLineTable {
	invoiceId: string;
	number: number;
	placeId: string;
	netPence: number;
	vat: 'outside-scope' | 'exempt' | 'zero' | 'standard';
	vatPence: number;
	matched: Generated<number>;
	/** Keeps a place from being invoiced twice; null once the invoice has been withdrawn. */
	once: string | null;
}
