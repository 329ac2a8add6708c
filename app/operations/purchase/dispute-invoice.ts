import { listRecipients } from '../../../db/read/recipients.ts';
import { holdInvoice } from '../../../db/write/held-orders.ts';
import { saveInvoiceState } from '../../../db/write/invoices.ts';
import { invoiceLetter } from '../../../templates/emails/purchase-letters.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decideDispute, type InvoiceRefusal } from '../../domain/purchase/decide-invoice.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface DisputeInvoiceCommand {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly invoiceId: string;
	readonly words: string;
}

/** The authority says in words what is wrong with an invoice; its issuer is told. */
export async function disputeInvoice(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: DisputeInvoiceCommand,
): Promise<Result<'disputed', InvoiceRefusal | { readonly code: 'not-found' } | LooksPersonalRefusal>> {
	const { invoiceId, words } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<'disputed', InvoiceRefusal | { readonly code: 'not-found' }>(
		services,
		actor,
		'dispute-invoice',
		gated(command),
		async (tx) => {
			const held = await holdInvoice(tx, scope, today, invoiceId);
			if (held === null) return refused({ code: 'not-found' });
			const { invoice, row } = held;
			const decided = decideDispute(invoice, words);
			if (!decided.ok) return decided;
			await saveInvoiceState(tx, invoiceId, decided.value, now);
			const issuers = await listRecipients(tx, [invoice.issuerId], ['officer', 'provider-certifier'], today);
			const about = { ...row, link: `${services.config.origin}/invoices/${invoiceId}` };
			return accepted({
				outcome: 'disputed',
				changes: [
					{
						action: 'invoice.disputed',
						subject: { kind: 'invoice', id: invoiceId },
						bodyId: held.bodyId,
						before: { state: invoice.standing.state },
						after: { state: 'disputed', words: { freeText: words } },
					},
				],
				messages: issuers.map((person) => invoiceLetter(person, about, 'disputed')),
			});
		},
	);
}
