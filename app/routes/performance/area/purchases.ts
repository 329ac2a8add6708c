import { number, type RecordBlock, words } from '../../../components/layout/record-view.ts';
import type { Actor } from '../../../domain/access/actor.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import { sumOfLines } from '../../../domain/purchase/invoice.ts';
import { plural } from '../../../domain/text/list-words.ts';
import { heldOf, usedOf } from '../../../domain/unit/balance-units.ts';
import type { AreaPurchases } from '../../../operations/purchase/show-area-purchases.ts';

const WHOSE = { commissioner: 'Allotted by the commissioner', authority: 'Bought by the authority' } as const;
const FOR = { perpetrator: 'Perpetrator work', support: 'Support for victims and children' } as const;
const OPEN = ['awaiting-approval', 'placed', 'confirmed'];

/** Places of the area: allotted, bought, used; and where to buy, follow and pay. */
export function areaPurchases(
	{ units, onOffer, orders, invoices }: AreaPurchases,
	programmes: readonly { readonly id: string; readonly name: string }[],
	actor: Actor,
): readonly RecordBlock[] {
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
	return [
		{ kind: 'heading', text: 'Places in this area', id: 'places-heading' },
		{
			kind: 'table',
			table: {
				id: 'area-units',
				caption: 'Places by who pays for them',
				captionSize: 's',
				large: true,
				columns: [
					words('Programme'),
					words('For'),
					words('Whose'),
					...['Places', 'Used', 'Reserved', 'Free'].map(number),
				],
				rows: programmes.flatMap(({ id, name }) =>
					units.flatMap(({ programmeId, strand, fund, balance }) =>
						programmeId !== id || fund === 'offer'
							? []
							: [
									{
										key: `${id} ${strand} ${fund}`,
										cells: [
											name,
											FOR[strand],
											WHOSE[fund],
											...[heldOf(balance), usedOf(balance), balance.reserved, balance.free].map(String),
										],
									},
								],
					),
				),
				empty: 'No places have been allotted to this area or bought for it yet.',
			},
		},
		{
			kind: 'list',
			items: lines.map(({ text, href, link }) => ({ lines: [{ text: { strong: link }, href }, text] })),
			plain: true,
		},
	];
}
