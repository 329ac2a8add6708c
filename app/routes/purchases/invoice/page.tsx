import { BackLink } from '../../../components/govuk/back-link.tsx';
import { ButtonGroup, ButtonLink } from '../../../components/govuk/button.tsx';
import { InsetText } from '../../../components/govuk/inset-text.tsx';
import { SummaryList } from '../../../components/govuk/summary-list.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { InvoiceTag } from '../tags.tsx';
import type { InvoiceView } from './view.ts';

export function InvoicePage({ view }: { readonly view: InvoiceView }) {
	return (
		<Main before={<BackLink href="/invoices" text="Invoices" />}>
			<PageHeading>{view.title}</PageHeading>
			<p className="govuk-body">
				<InvoiceTag state={view.state} />{' '}
				<a className="govuk-link" href={view.order.href}>
					{`Order ${view.order.number}`}
				</a>
			</p>
			{view.said === null ? null : (
				<InsetText>
					<strong>What the authority disputes.</strong> {view.said}
				</InsetText>
			)}
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
			<Table
				id="lines"
				caption="Line by line"
				captionSize="m"
				wide
				columns={[
					{ text: 'Place code' },
					{ text: 'The place' },
					{ text: 'Before VAT', numeric: true },
					{ text: 'VAT' },
					{ text: 'VAT amount', numeric: true },
					{ text: 'Beside the order' },
				]}
				rows={view.lines.map(({ key, cells, total }) => ({ key, cells, total }))}
			/>
		</Main>
	);
}
