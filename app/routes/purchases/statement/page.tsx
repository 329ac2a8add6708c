import { BackLink } from '../../../components/govuk/back-link.tsx';
import { SummaryList } from '../../../components/govuk/summary-list.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import type { StatementView } from './view.ts';

export function StatementPage({ view }: { readonly view: StatementView }) {
	return (
		<Main before={<BackLink href="/statements" text="Statements" />}>
			<PageHeading caption={view.authority}>{view.title}</PageHeading>
			{view.running === null ? null : <p className="govuk-body">{view.running}</p>}
			<p className="govuk-body">
				<a className="govuk-link" href={`${view.path}/pdf`}>
					Download as PDF
				</a>{' '}
				or{' '}
				<a className="govuk-link" href={`${view.path}/csv`}>
					as a spreadsheet file (CSV)
				</a>
			</p>
			<SummaryList rows={view.facts} />
			<Table
				id="entries"
				caption="Every movement, VAT included"
				captionSize="m"
				wide
				columns={[
					{ text: 'Day' },
					{ text: 'What' },
					{ text: 'Issued by' },
					{ text: 'Order' },
					{ text: 'Amount', numeric: true },
				]}
				rows={view.rows}
			/>
		</Main>
	);
}
