import { type InvoiceRow, listInvoices as readInvoices } from '../../../db/read/invoices.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

export interface InvoicesListed {
	readonly invoices: readonly InvoiceRow[];
	readonly today: IsoDate;
}

/** The invoices and credit notes a reader reaches, the newest first. */
export async function listInvoices(services: Services, scope: Scope): Promise<InvoicesListed> {
	const today = londonDay(services.clock.businessNow());
	return { today, invoices: await readInvoices(services.db.reader, scope, today) };
}
