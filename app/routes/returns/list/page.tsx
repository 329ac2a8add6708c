import { Button } from '../../../components/govuk/button.tsx';
import { Pagination } from '../../../components/govuk/pagination.tsx';
import { Select } from '../../../components/govuk/select.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { DueTag } from '../../../components/words/due-tag.tsx';
import { StateTag } from '../../../components/words/state-tag.tsx';
import type { ReturnListView } from './view.ts';

/** Every return that the reader reaches, the newest period first. */
export function ReturnListPage({ view }: { readonly view: ReturnListView }) {
	return (
		<Main>
			<PageHeading>Returns</PageHeading>
			<form method="get" action="/returns" className="portal-filter">
				<Select
					name="programme"
					label="Programme"
					options={view.programmes}
					value={view.wanted.programmeId ?? ''}
				/>
				<Select name="state" label="Status" options={view.states} value={view.wanted.state ?? ''} />
				<Button variant="secondary">Show</Button>
			</form>
			<Table
				id="returns"
				caption="Returns, the newest period first"
				captionHidden
				columns={[
					{ text: 'Period' },
					{ text: 'Status' },
					{ text: 'Due' },
					{ text: 'Provider and agreement' },
				]}
				rows={view.rows.map((row) => ({
					key: row.id,
					cells: [
						<a key="months" className="govuk-link" href={`/returns/${row.id}`}>
							{row.months}
							<span className="govuk-visually-hidden">, {row.agreement}</span>
						</a>,
						<StateTag key="state" state={row.state} />,
						<span key="due">
							{row.dueOn}
							{row.left ? (
								<span className="portal-second-line">
									<DueTag left={row.left} />
								</span>
							) : null}
						</span>,
						<span key="who">
							{row.provider}
							<span className="portal-quiet portal-second-line">{row.agreement}</span>
						</span>,
					],
				}))}
				empty="No return fits. Returns appear here when their quarter begins."
				wide
			/>
			<Pagination
				previous={view.previousHref ? { href: view.previousHref } : undefined}
				next={view.nextHref ? { href: view.nextHref } : undefined}
			/>
		</Main>
	);
}
