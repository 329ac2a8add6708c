import { Table } from '../../../components/govuk/table.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { OrderTag } from '../tags.tsx';
import type { OrdersView } from './view.ts';

export function OrdersPage({ view }: { readonly view: OrdersView }) {
	return (
		<Main>
			<PageHeading>Orders</PageHeading>
			<p className="govuk-body">
				Places bought by local authorities, the newest first. An order keeps the terms of the day on which it
				was placed.
			</p>
			<Table
				id="orders"
				caption="Orders"
				captionHidden
				wide
				columns={[
					{ text: 'Order' },
					{ text: 'What' },
					{ text: 'Bought by' },
					{ text: 'Places', numeric: true },
					{ text: 'Total with VAT', numeric: true },
					{ text: 'Placed on' },
					{ text: 'State' },
				]}
				rows={view.orders.map(({ href, number, what, buyer, places, total, placed, state }) => ({
					key: href,
					cells: [
						<a key="number" className="govuk-link" href={href}>
							{number}
						</a>,
						what,
						buyer,
						places,
						total,
						placed,
						<OrderTag key="state" state={state} />,
					],
				}))}
				empty={view.empty}
			/>
		</Main>
	);
}
