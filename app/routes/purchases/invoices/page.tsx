import { Table } from '../../../components/govuk/table.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { InvoiceTag } from '../tags.tsx';
import type { InvoicesView } from './view.ts';

export function InvoicesPage({ view }: { readonly view: InvoicesView }) {
	return (
		<Main>
			<PageHeading>Invoices</PageHeading>
			<p className="govuk-body">
				What local authorities are asked to pay for places.{' '}
				<a className="govuk-link" href="/orders">
					Orders
				</a>{' '}
				say what is still to be invoiced.
			</p>
			{view.hasStatements ? (
				<p className="govuk-body">
					<a className="govuk-link" href="/statements">
						Statements by quarter
					</a>
				</p>
			) : null}
			<Table
				id="invoices"
				caption="Invoices and credit notes"
				captionHidden
				wide
				columns={[
					{ text: 'Number' },
					{ text: 'Order' },
					{ text: 'Issued by' },
					{ text: 'To' },
					{ text: 'Total with VAT', numeric: true },
					{ text: 'Due' },
					{ text: 'State' },
				]}
				rows={view.invoices.map(({ href, name, order, issuer, authority, total, due, state }) => ({
					key: href,
					cells: [
						<a key="name" className="govuk-link" href={href}>
							{name}
						</a>,
						order,
						issuer,
						authority,
						total,
						due,
						<InvoiceTag key="state" state={state} />,
					],
				}))}
				empty="There are no invoices yet. They are issued once somebody has started on a place."
			/>
		</Main>
	);
}
