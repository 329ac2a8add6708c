import { BackLink } from '../../../components/govuk/back-link.tsx';
import { SummaryList } from '../../../components/govuk/summary-list.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import type { ProgrammeEditView } from './view.ts';

export function ProgrammeEditPage({ view }: { readonly view: ProgrammeEditView }) {
	return (
		<Main before={<BackLink href={view.back} text={`Back to ${view.name}`} />}>
			<PageHeading caption={view.name}>Change this programme</PageHeading>
			<p className="govuk-body">
				Each change is saved by itself and stands in the audit trail with what was there before.
			</p>
			{view.cards.map(({ title, rows, add, empty }) => (
				<SummaryList
					key={title}
					cardTitle={title}
					cardActions={add === null ? [] : [add]}
					rows={rows.length === 0 ? [{ key: title, value: empty }] : rows}
				/>
			))}
		</Main>
	);
}
