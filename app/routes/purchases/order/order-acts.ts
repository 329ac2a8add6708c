import type { ActionView } from '../../../components/layout/record-view.ts';
import type { Actor } from '../../../domain/access/actor.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { placesToCredit, placesToInvoice } from '../../../domain/purchase/decide-issue.ts';
import { issuerOf } from '../../../domain/purchase/issuer-of.ts';
import type { OrderShown } from '../../../operations/purchase/show-order.ts';

/** What the reader may do with it now. */
export function orderActs({ row, places, invoices }: OrderShown, actor: Actor): readonly ActionView[] {
	const { order } = row;
	const { state } = order.standing;
	const path = `/orders/${order.id}`;
	const mayIssue = mayDo(actor, 'invoice.issue') && issuerOf(row, actor) === order.contracts;
	const acts = [
		[
			state === 'awaiting-approval' && mayDo(actor, 'order.approve') && order.placedBy !== actor.personId,
			'approve',
			'Approve or refuse',
		],
		[state === 'placed' && mayDo(actor, 'order.answer'), 'answer', 'Confirm a start or decline'],
		[
			state === 'confirmed' &&
				order.kind === 'block' &&
				places.some((place) => place.state === 'held') &&
				mayDo(actor, 'order.place'),
			'draw',
			'Draw a place',
		],
		[mayIssue && placesToInvoice(places, invoices).length > 0, 'invoice', 'Issue an invoice'],
		[mayIssue && placesToCredit(places, invoices).length > 0, 'credit-note', 'Issue a credit note'],
		[
			['awaiting-approval', 'placed', 'confirmed'].includes(state) && mayDo(actor, 'order.cancel'),
			'cancel',
			'Cancel the order',
		],
	] as const;
	return acts
		.filter(([may]) => may)
		.map(([, page, text], index) => ({
			href: `${path}/${page}`,
			text,
			as: index === 0 && page !== 'cancel' ? 'main' : 'secondary',
		}));
}
