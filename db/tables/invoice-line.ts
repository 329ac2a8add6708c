import type { Generated } from 'kysely';

export interface InvoiceLineTable {
	invoice_id: string;
	number: number;
	place_id: string;
	net_pence: number;
	vat: 'outside-scope' | 'exempt' | 'zero' | 'standard';
	vat_pence: number;
	matched: Generated<number>;
	/** Keeps a place from being invoiced twice; null once the invoice has been withdrawn. */
	once: string | null;
}
