import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import {
	type InvoiceKind,
	type InvoiceLine,
	type InvoiceState,
	onceFor,
} from '../../app/domain/purchase/invoice.ts';
import type { Tx } from '../connect.ts';
import type { Row } from './rows.ts';

/** An invoice with its lines; false where its issuer has used the number, also in the same moment. A place on a second invoice breaks the unique rule of `once`. */
export async function insertInvoice(
	tx: Tx,
	row: Row<'invoice'> & { readonly kind: InvoiceKind },
	lines: readonly InvoiceLine[],
): Promise<boolean> {
	const inserted = await tx
		.insertInto('invoice')
		.values(row)
		.onConflict((conflict) => conflict.columns(['issuerId', 'number']).doNothing())
		.executeTakeFirst();
	if (inserted.numInsertedOrUpdatedRows !== 1n) return false;
	await tx
		.insertInto('invoiceLine')
		.values(
			lines.map(({ placeId, netPence, vat, vatPence }, index) => ({
				invoiceId: row.id,
				number: index + 1,
				placeId,
				netPence,
				vat,
				vatPence,
				once: onceFor(row.kind, placeId),
			})),
		)
		.execute();
	return true;
}

/** What was disputed keeps its words until it is matched after all. What is withdrawn lets its places go. */
export async function saveInvoiceState(
	tx: Tx,
	id: string,
	standing: InvoiceState,
	at: Instant,
): Promise<void> {
	await tx
		.updateTable('invoice')
		.set((row) => ({
			state: standing.state,
			version: row('version', '+', 1),
			...(standing.state === 'matched'
				? { matchedBy: standing.matchedBy, matchedAt: at, disputeWords: null }
				: {}),
			...(standing.state === 'disputed'
				? { disputeWords: standing.words, matchedBy: null, matchedAt: null }
				: {}),
			...(standing.state === 'paid' ? { paidOn: standing.paidOn, paidReference: standing.reference } : {}),
			...(standing.state === 'withdrawn' ? { withdrawnOn: standing.withdrawnOn } : {}),
		}))
		.where('id', '=', id)
		.execute();
	if (standing.state === 'withdrawn')
		await tx.updateTable('invoiceLine').set({ once: null, matched: 0 }).where('invoiceId', '=', id).execute();
	else
		await tx
			.updateTable('invoiceLine')
			.set({ matched: standing.state === 'matched' || standing.state === 'paid' ? 1 : 0 })
			.where('invoiceId', '=', id)
			.execute();
}
