import { listRecipients } from '../../../db/read/recipients.ts';
import { holdInvoice } from '../../../db/write/held-orders.ts';
import { saveInvoiceState } from '../../../db/write/invoices.ts';
import { appendOrderStep } from '../../../db/write/purchases.ts';
import { invoiceLetter } from '../../../templates/emails/purchase-letters.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decideWithdrawal, type InvoiceRefusal } from '../../domain/purchase/decide-invoice.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface WithdrawInvoiceCommand {
	readonly commandId: string;
	readonly invoiceId: string;
}

/** Its issuer takes an invoice back, so that its places can be invoiced as they should have been. */
export async function withdrawInvoice(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: WithdrawInvoiceCommand,
): Promise<Result<'withdrawn', InvoiceRefusal | { readonly code: 'not-found' }>> {
	const { invoiceId } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<'withdrawn', InvoiceRefusal | { readonly code: 'not-found' }>(
		services,
		actor,
		'withdraw-invoice',
		gated(command),
		async (tx) => {
			const held = await holdInvoice(tx, scope, today, invoiceId);
			if (held === null || held.invoice.issuerId !== actor.organisationId)
				return refused({ code: 'not-found' });
			const { invoice, invoices, row } = held;
			const decided = decideWithdrawal(invoice, invoices, today);
			if (!decided.ok) return decided;
			await saveInvoiceState(tx, invoiceId, decided.value, now);
			await appendOrderStep(tx, row.order.id, {
				kind: 'invoice-withdrawn',
				at: now,
				personId: actor.personId,
			});
			const told = await listRecipients(tx, [row.authorityId], ['authority-officer'], today);
			const about = { ...row, link: `${services.config.origin}/invoices/${invoiceId}` };
			return accepted({
				outcome: 'withdrawn',
				changes: [
					{
						action: 'invoice.withdrawn',
						subject: { kind: 'invoice', id: invoiceId },
						bodyId: held.bodyId,
						before: { state: invoice.standing.state },
						after: { state: 'withdrawn' },
					},
				],
				messages: told.map((person) => invoiceLetter(person, about, 'withdrawn')),
			});
		},
	);
}
