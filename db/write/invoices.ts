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
		.onConflict((conflict) => conflict.columns(['issuer_id', 'number']).doNothing())
		.executeTakeFirst();
	if (inserted.numInsertedOrUpdatedRows !== 1n) return false;
	await tx
		.insertInto('invoice_line')
		.values(
			lines.map(({ placeId, netPence, vat, vatPence }, index) => ({
				...{
					invoice_id: row.id,
					number: index + 1,
					place_id: placeId,
					net_pence: netPence,
					vat,
					vat_pence: vatPence,
					once: onceFor(row.kind, placeId),
				},
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
				? { matched_by: standing.matchedBy, matched_at: at, dispute_words: null }
				: {}),
			...(standing.state === 'disputed'
				? { dispute_words: standing.words, matched_by: null, matched_at: null }
				: {}),
			...(standing.state === 'paid' ? { paid_on: standing.paidOn, paid_reference: standing.reference } : {}),
			...(standing.state === 'withdrawn' ? { withdrawn_on: standing.withdrawnOn } : {}),
		}))
		.where('id', '=', id)
		.execute();
	if (standing.state === 'withdrawn')
		await tx
			.updateTable('invoice_line')
			.set({ once: null, matched: 0 })
			.where('invoice_id', '=', id)
			.execute();
	else
		await tx
			.updateTable('invoice_line')
			.set({ matched: standing.state === 'matched' || standing.state === 'paid' ? 1 : 0 })
			.where('invoice_id', '=', id)
			.execute();
}
