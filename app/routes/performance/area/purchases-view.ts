import type { Actor } from '../../../domain/access/actor.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import { sumOfLines } from '../../../domain/purchase/invoice.ts';
import { plural } from '../../../domain/text/list-words.ts';
import { heldOf, usedOf } from '../../../domain/unit/balance-units.ts';
import type { AreaPurchases } from '../../../operations/purchase/show-area-purchases.ts';

export interface AreaPurchasesView {
	readonly units: readonly { readonly key: string; readonly cells: readonly string[] }[];
	readonly lines: readonly { readonly text: string; readonly href: string; readonly link: string }[];
}

const WHOSE = { commissioner: 'Allotted by the commissioner', authority: 'Bought by the authority' } as const;
const OPEN = ['awaiting-approval', 'placed', 'confirmed'];

/** What the area has of places, in a table, and what stands open, with the way there. */
export function areaPurchasesView(
	{ units, onOffer, orders, invoices }: AreaPurchases,
	programmes: readonly { readonly id: string; readonly name: string }[],
	actor: Actor,
): AreaPurchasesView {
	const open = orders.filter(({ order }) => OPEN.includes(order.standing.state)).length;
	const toPay = invoices.filter(
		({ standing: { state } }) => state === 'issued' || state === 'matched' || state === 'disputed',
	);
	const owed = toPay.reduce(
		(sum, { kind, lines }) => sum + (kind === 'invoice' ? 1 : -1) * sumOfLines(lines).total,
		0,
	);
	const lines = [
		...(mayDo(actor, 'offer.view')
			? [
					{
						text:
							onOffer === 0 ? 'No place is on offer now.' : `${plural(onOffer, 'place')} can be bought now.`,
						href: '/buy',
						link: 'Buy places',
					},
				]
			: []),
		{ text: `${plural(orders.length, 'order')}, ${open} of them open.`, href: '/orders', link: 'Orders' },
		{
			text: `${plural(toPay.length, 'invoice')} and credit notes open, ${writePounds(owed)} in all.`,
			href: '/invoices',
			link: 'Invoices',
		},
		{
			text: 'What was owed, invoiced and paid, quarter by quarter.',
			href: '/statements',
			link: 'Statements',
		},
	];
	return {
		units: programmes.flatMap(({ id, name }) =>
			units.flatMap(({ programmeId, fund, balance }) =>
				programmeId !== id || fund === 'offer'
					? []
					: [
							{
								key: `${id} ${fund}`,
								cells: [
									name,
									WHOSE[fund],
									...[heldOf(balance), usedOf(balance), balance.reserved, balance.free].map(String),
								],
							},
						],
			),
		),
		lines,
	};
}
