import { listInvoices } from '../../../db/read/invoices.ts';
import { listRecipients } from '../../../db/read/recipients.ts';
import { holdOrder } from '../../../db/write/held-orders.ts';
import { insertInvoice } from '../../../db/write/invoices.ts';
import { appendOrderStep } from '../../../db/write/purchases.ts';
import { invoiceLetter } from '../../../templates/emails/purchase-letters.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decideIssue, type IssueAsked, type IssueRefusal } from '../../domain/purchase/decide-issue.ts';
import { issuerOf } from '../../domain/purchase/issuer-of.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface IssueInvoiceCommand extends IssueAsked {
	readonly commandId: string;
	readonly orderId: string;
}

type Refusal = IssueRefusal | { readonly code: 'not-found' } | { readonly code: 'number-taken' };

/** Whoever the order says invoices: the provider, or the commissioner, who recharges. One line per place; no place twice. */
export async function issueInvoice(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: IssueInvoiceCommand,
): Promise<Result<{ readonly invoiceId: string }, Refusal>> {
	const { commandId, orderId, ...asked } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly invoiceId: string }, Refusal>(
		services,
		actor,
		'issue-invoice',
		gated(command, { number: 'a number of an office’s own books' }),
		async (tx) => {
			const held = await holdOrder(tx, scope, today, orderId);
			if (held === null) return refused({ code: 'not-found' });
			const { row, places } = held;
			const issuer = issuerOf(row, actor);
			if (issuer === null) return refused({ code: 'not-found' });
			const earlier = await listInvoices(tx, scope, today, { orderId });
			const decided = decideIssue(asked, { order: row.order, issuer, places, earlier }, today);
			if (!decided.ok) return decided;
			const { number, issuedOn, dueOn, lines } = decided.value;
			const invoiceId = services.ids.next();
			const isNew = await insertInvoice(
				tx,
				{
					id: invoiceId,
					number,
					issuerId: actor.organisationId,
					authorityId: row.authorityId,
					orderId,
					kind: asked.kind,
					state: 'issued',
					issuedOn,
					dueOn,
					issuedBy: actor.personId,
					matchedBy: null,
					matchedAt: null,
					disputeWords: null,
					paidOn: null,
					paidReference: null,
					withdrawnOn: null,
				},
				lines,
			);
			if (!isNew) return refused({ code: 'number-taken' });
			await appendOrderStep(tx, orderId, {
				kind: asked.kind === 'invoice' ? 'invoiced' : 'credited',
				at: now,
				personId: actor.personId,
			});
			const about = { ...row, number: row.number, link: `${services.config.origin}/invoices/${invoiceId}` };
			return accepted({
				outcome: { invoiceId },
				changes: [
					{
						action: asked.kind === 'invoice' ? 'invoice.issued' : 'credit-note.issued',
						subject: { kind: 'invoice', id: invoiceId },
						bodyId: held.bodyId,
						after: { order: orderId, number: { freeText: number }, lines },
					},
				],
				messages: (await listRecipients(tx, [row.authorityId], ['authority-officer'], today)).map((person) =>
					invoiceLetter(person, about, 'issued'),
				),
			});
		},
	);
}
