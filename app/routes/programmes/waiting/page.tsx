import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import type { WaitingView } from './view.ts';

/** Who waits, beside what is free. Exact: for the office. */
export function WaitingPage({ view }: { readonly view: WaitingView }) {
	return (
		<Main before={<BackLink href={view.href} />}>
			<PageHeading caption={view.name}>Waiting lists</PageHeading>
			<p className="govuk-body">These are exact figures for the office. They never leave it.</p>
			{view.agreements.length === 0 ? (
				<p className="govuk-body">No agreement for work with people who abuse has been accepted yet.</p>
			) : null}
			{view.agreements.map((agreement) => (
				<section key={agreement.id} aria-labelledby={`waiting-${agreement.id}-caption`}>
					<Table
						id={`waiting-${agreement.id}`}
						caption={agreement.title}
						captionSize="m"
						columns={[
							{ text: 'Area' },
							{ text: 'People waiting', numeric: true },
							{ text: 'Free units', numeric: true },
						]}
						rows={agreement.lines.map(({ key, area, waiting, free, isWhole }) => ({
							key,
							cells: [area, waiting, free],
							total: isWhole,
						}))}
						empty="The agreement delivers in no area."
					/>
					<p className="govuk-body">{agreement.source}</p>
				</section>
			))}
		</Main>
	);
}
