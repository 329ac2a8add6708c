import { number, type RecordView, recordOf, words } from '../../../components/layout/record-view.ts';
import { londonDay } from '../../../domain/calendar/london.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import { totalOf } from '../../../domain/purchase/order.ts';
import type { listOrders } from '../../../operations/purchase/list-orders.ts';
import { orderTag } from '../order-words.ts';

export const ordersView = (orders: Awaited<ReturnType<typeof listOrders>>, mayPlace: boolean): RecordView =>
	recordOf({
		title: 'Orders',
		back: null,
		intro: [
			'Places bought by local authorities, latest first. An order keeps the terms of the day it was placed.',
		],
		tables: [
			{
				id: 'orders',
				caption: 'Orders',
				captionHidden: true,
				large: true,
				columns: [
					words('Order'),
					words('What'),
					words('Bought by'),
					number('Places'),
					number('Total with VAT'),
					words('Placed on'),
					words('State'),
				],
				rows: orders.map((row) => ({
					key: row.order.id,
					cells: [
						{ text: row.number, href: `/orders/${row.order.id}` },
						`${row.intervention}, ${row.area}`,
						row.authority,
						`${row.order.units}${row.order.kind === 'block' ? ' (block)' : ''}`,
						writePounds(totalOf(row.order, row.order.units)),
						writeDay(londonDay(row.placedAt)),
						orderTag(row.order.standing.state),
					],
				})),
				empty: mayPlace
					? 'You have ordered nothing yet. What is on offer in your area is under “Buy places”.'
					: 'There are no orders yet. They appear here once an authority buys.',
			},
		],
	});
