import { BackLink } from '../../../components/govuk/back-link.tsx';
import { ButtonGroup, ButtonLink } from '../../../components/govuk/button.tsx';
import { InsetText } from '../../../components/govuk/inset-text.tsx';
import { SummaryList } from '../../../components/govuk/summary-list.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { InvoiceTag, OrderTag } from '../tags.tsx';
import type { OrderView } from './view.ts';

export function OrderPage({ view }: { readonly view: OrderView }) {
	return (
		<Main before={<BackLink href="/orders" text="Orders" />}>
			<PageHeading caption={view.caption}>{`Order ${view.number}`}</PageHeading>
			<p className="govuk-body">
				<OrderTag state={view.state} />
			</p>
			<InsetText>
				<strong>What happens next.</strong> {view.next}
			</InsetText>
			{view.acts.length === 0 ? null : (
				<ButtonGroup>
					{view.acts.map(({ href, text, isFirst }) => (
						<ButtonLink key={href} href={href} variant={isFirst ? undefined : 'secondary'}>
							{text}
						</ButtonLink>
					))}
				</ButtonGroup>
			)}
			<SummaryList rows={view.facts} />
			<h2 className="govuk-heading-m">The terms of this order</h2>
			<ul className="govuk-list govuk-list--bullet">
				{view.terms.map((words) => (
					<li key={words}>{words}</li>
				))}
			</ul>
			<Places view={view} />
			<Table
				id="invoices"
				caption="Invoices and credit notes"
				captionSize="m"
				columns={[{ text: 'Number' }, { text: 'Total with VAT', numeric: true }, { text: 'State' }]}
				rows={view.invoices.map(({ href, name, total, state }) => ({
					key: href,
					cells: [
						<a key="name" className="govuk-link" href={href}>
							{name}
						</a>,
						total,
						<InvoiceTag key="state" state={state} />,
					],
				}))}
				empty="Nothing has been invoiced yet. A place is invoiced once somebody has started."
			/>
			<h2 className="govuk-heading-m">What has happened</h2>
			<ol className="govuk-list govuk-list--spaced">
				{view.steps.map(({ key, what, by, words }) => (
					<li key={key}>
						<strong>{what}</strong>
						<br />
						{by}
						{words === '' ? null : <blockquote className="govuk-inset-text">{words}</blockquote>}
					</li>
				))}
			</ol>
		</Main>
	);
}

function Places({ view }: { readonly view: OrderView }) {
	return (
		<Table
			id="places"
			caption="Places"
			captionSize="m"
			wide
			columns={[{ text: 'Place code' }, { text: 'State' }, { text: 'Days' }, { text: 'Record' }]}
			rows={view.places.map(({ id, code, state, days, href }) => ({
				key: id,
				cells: [
					code,
					state,
					days,
					href === null ? (
						''
					) : (
						<a key="record" className="govuk-link" href={href}>
							Record what happened<span className="govuk-visually-hidden">{` to place ${code}`}</span>
						</a>
					),
				],
			}))}
			empty={view.noPlaces}
		/>
	);
}
