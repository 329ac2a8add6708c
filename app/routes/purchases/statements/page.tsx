import { Table } from '../../../components/govuk/table.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import type { StatementsView } from './view.ts';

export function StatementsPage({ view }: { readonly view: StatementsView }) {
	return (
		<Main>
			<PageHeading>Statements</PageHeading>
			<p className="govuk-body">
				What an authority owed, was invoiced, was credited and paid, quarter by quarter.
			</p>
			<Table
				id="statements"
				caption="Statements"
				captionHidden
				wide
				columns={[{ text: 'Quarter' }, { text: 'Authority' }, { text: 'Owed at its end', numeric: true }]}
				rows={view.statements.map(({ href, months, authority, closing }) => ({
					key: href,
					cells: [
						<a key="months" className="govuk-link" href={href}>
							{months}
							<span className="govuk-visually-hidden">{`, ${authority}`}</span>
						</a>,
						authority,
						closing,
					],
				}))}
				empty="There are no statements yet. The first one stands here in the quarter of the first invoice."
			/>
		</Main>
	);
}
