import { londonDay } from '../../../domain/calendar/london.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import { type OrderStateName, totalOf } from '../../../domain/purchase/order.ts';
import type { listOrders } from '../../../operations/purchase/list-orders.ts';

export interface OrdersView {
	readonly empty: string;
	readonly orders: readonly {
		readonly href: string;
		readonly number: string;
		readonly what: string;
		readonly buyer: string;
		readonly places: string;
		readonly total: string;
		readonly placed: string;
		readonly state: OrderStateName;
	}[];
}

export const ordersView = (
	orders: Awaited<ReturnType<typeof listOrders>>,
	mayPlace: boolean,
): OrdersView => ({
	empty: mayPlace
		? 'You have ordered nothing yet. What is on offer in your area stands under “Buy places”.'
		: 'There are no orders yet. They stand here once an authority buys.',
	orders: orders.map(({ order, number, intervention, area, authority, placedAt }) => ({
		href: `/orders/${order.id}`,
		number,
		what: `${intervention}, ${area}`,
		buyer: authority,
		places: `${order.units}${order.kind === 'block' ? ' (block)' : ''}`,
		total: writePounds(totalOf(order, order.units)),
		placed: writeDay(londonDay(placedAt)),
		state: order.standing.state,
	})),
});
