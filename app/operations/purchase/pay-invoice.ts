import { holdInvoice } from '../../../db/write/held-orders.ts';
import { saveInvoiceState } from '../../../db/write/invoices.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decidePayment, type InvoiceRefusal } from '../../domain/purchase/decide-invoice.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface PayInvoiceCommand {
	readonly commandId: string;
	readonly invoiceId: string;
	readonly paidOn: IsoDate;
	/** Of the payment, in the authority's own books. */
	readonly reference: string;
}

/** A second person of the authority records that a matched invoice was paid, or a credit note settled. */
export async function payInvoice(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: PayInvoiceCommand,
): Promise<Result<'paid', InvoiceRefusal | { readonly code: 'not-found' }>> {
	const { invoiceId, paidOn, reference } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<'paid', InvoiceRefusal | { readonly code: 'not-found' }>(
		services,
		actor,
		'pay-invoice',
		gated(command, { reference: 'a number of an office’s own books' }),
		async (tx) => {
			const held = await holdInvoice(tx, scope, today, invoiceId);
			if (held === null) return refused({ code: 'not-found' });
			const decided = decidePayment(held.invoice, { on: paidOn, reference, by: actor.personId }, today);
			if (!decided.ok) return decided;
			await saveInvoiceState(tx, invoiceId, decided.value, now);
			return accepted({
				outcome: 'paid',
				changes: [
					{
						action: 'invoice.paid',
						subject: { kind: 'invoice', id: invoiceId },
						bodyId: held.bodyId,
						before: { state: held.invoice.standing.state },
						after: { state: 'paid', paidOn, reference: { freeText: reference } },
					},
				],
			});
		},
	);
}
