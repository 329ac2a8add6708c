import { listInvoices } from '../../../db/read/invoices.ts';
import { listOrders } from '../../../db/read/purchase-orders.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { mayDo } from '../../domain/access/policy.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { type PurchaseWorker, workOnInvoice, workOnOrder } from '../../domain/purchase/work-on-purchases.ts';
import type { WaitingItem } from '../../domain/work/waiting-item.ts';
import type { Services } from '../../services.ts';

/** Orders to approve and to answer, invoices to match, to pay and to put right. */
export async function listPurchasesWaiting(
	services: Services,
	actor: Actor,
	scope: Scope,
): Promise<readonly WaitingItem[]> {
	const by: PurchaseWorker = {
		personId: actor.personId,
		organisationId: actor.organisationId,
		approves: mayDo(actor, 'order.approve'),
		answers: mayDo(actor, 'order.answer'),
		matches: mayDo(actor, 'invoice.match'),
		pays: mayDo(actor, 'invoice.pay'),
		issues: mayDo(actor, 'invoice.issue'),
	};
	const orders = by.approves || by.answers;
	const invoices = by.matches || by.pays || by.issues;
	if (!orders && !invoices) return [];
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => [
		...(orders
			? (await listOrders(reader, scope, today, { states: ['awaiting-approval', 'placed'] })).flatMap(
					(row) => workOnOrder(row, by) ?? [],
				)
			: []),
		...(invoices
			? (await listInvoices(reader, scope, today, { states: ['issued', 'matched', 'disputed'] })).flatMap(
					(row) => workOnInvoice(row, by) ?? [],
				)
			: []),
	]);
}
