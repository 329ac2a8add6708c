import { listRecipients } from '../../../db/read/recipients.ts';
import { holdInvoice } from '../../../db/write/held-orders.ts';
import { saveInvoiceState } from '../../../db/write/invoices.ts';
import { invoiceLetter } from '../../../templates/emails/purchase-letters.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decideMatch, type InvoiceRefusal } from '../../domain/purchase/decide-invoice.ts';
import { judgeLines } from '../../domain/purchase/judge-lines.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface MatchInvoiceCommand {
	readonly commandId: string;
	readonly invoiceId: string;
}

/** The authority matches an invoice line by line to the places that it bought: every line, or none. Then a second person pays. */
export async function matchInvoice(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: MatchInvoiceCommand,
): Promise<Result<'matched', InvoiceRefusal | { readonly code: 'not-found' }>> {
	const { invoiceId } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<'matched', InvoiceRefusal | { readonly code: 'not-found' }>(
		services,
		actor,
		'match-invoice',
		gated(command),
		async (tx) => {
			const held = await holdInvoice(tx, scope, today, invoiceId);
			if (held === null) return refused({ code: 'not-found' });
			const { invoice, invoices, row, places } = held;
			const decided = decideMatch(invoice, judgeLines(invoice, row.order, places, invoices), actor.personId);
			if (!decided.ok) return decided;
			await saveInvoiceState(tx, invoiceId, decided.value, now);
			const payers = (await listRecipients(tx, [row.authorityId], ['authority-approver'], today)).filter(
				({ personId }) => personId !== actor.personId,
			);
			const about = { ...row, link: `${services.config.origin}/invoices/${invoiceId}` };
			return accepted({
				outcome: 'matched',
				changes: [
					{
						action: 'invoice.matched',
						subject: { kind: 'invoice', id: invoiceId },
						bodyId: held.bodyId,
						before: { state: invoice.standing.state },
						after: { state: 'matched', lines: invoice.lines.length },
					},
				],
				messages: payers.map((person) => invoiceLetter(person, about, 'matched')),
			});
		},
	);
}
