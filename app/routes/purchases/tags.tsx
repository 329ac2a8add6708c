import { Tag, type TagColour } from '../../components/govuk/tag.tsx';
import type { InvoiceStateName } from '../../domain/purchase/invoice.ts';
import type { OrderStateName } from '../../domain/purchase/order.ts';
import { INVOICE_STATE_NAMES } from './invoice-words.ts';
import { ORDER_STATE_NAMES } from './order-words.ts';

const ORDERS: Readonly<Record<OrderStateName, TagColour | undefined>> = {
	...{ 'awaiting-approval': 'orange', placed: undefined, confirmed: 'purple', delivered: 'green' },
	...{ refused: 'red', declined: 'red', cancelled: 'grey' },
};
const INVOICES: Readonly<Record<InvoiceStateName, TagColour | undefined>> = {
	...{ issued: undefined, matched: 'purple', disputed: 'orange', paid: 'green', withdrawn: 'grey' },
};

export const OrderTag = ({ state }: { readonly state: OrderStateName }) => (
	<Tag colour={ORDERS[state]}>{ORDER_STATE_NAMES[state]}</Tag>
);
export const InvoiceTag = ({ state }: { readonly state: InvoiceStateName }) => (
	<Tag colour={INVOICES[state]}>{INVOICE_STATE_NAMES[state]}</Tag>
);
