import type { FactView } from '../../components/layout/record-view.ts';
import { writePounds } from '../../domain/money/pence.ts';
import { totalOf } from '../../domain/purchase/order.ts';
import type { OrderShown } from '../../operations/purchase/show-order.ts';
import { ORDER_KIND_NAMES } from './order-words.ts';

/** What an order is, in a few rows, above what is asked of it. */
export const orderFacts = ({ row }: OrderShown): readonly FactView[] => [
	{ key: 'Bought by', value: row.authority },
	{
		key: 'What',
		value: `${row.intervention}, ${row.area}. ${ORDER_KIND_NAMES[row.order.kind]}: ${row.order.units}`,
	},
	{ key: 'Total with VAT', value: writePounds(totalOf(row.order, row.order.units)) },
];
