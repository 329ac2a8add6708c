import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Details } from '../../../components/govuk/details.tsx';
import { SummaryList } from '../../../components/govuk/summary-list.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import type { EventView } from './view.ts';

export function EventPage({ view }: { readonly view: EventView }) {
	return (
		<Main before={<BackLink href="/audit" text="Audit trail" />}>
			<Row>
				<Column width="two-thirds">
					<PageHeading caption={`Entry ${view.number} of the audit trail`}>{view.what}</PageHeading>
					<SummaryList rows={view.rows} />
					<p className="govuk-body">
						<a className="govuk-link" href={view.recordHref}>
							Everything that happened to this record
						</a>
					</p>
					<Changes changes={view.changes} />
					<Details summary="How this entry is bound to the one before">
						<p className="govuk-body">
							Each entry carries a digest of itself and of the entry before it, so that a change to any of
							them shows.
						</p>
						<SummaryList
							rows={[
								{ key: 'This entry', value: <span className="portal-secret">{view.hash}</span> },
								{ key: 'The one before', value: <span className="portal-secret">{view.previousHash}</span> },
							]}
						/>
					</Details>
				</Column>
			</Row>
		</Main>
	);
}

function Changes({ changes }: { readonly changes: EventView['changes'] }) {
	if (changes === null)
		return (
			<p className="govuk-body">
				The details of this entry have been erased. That it happened stays on record.
			</p>
		);
	if (changes.length === 0) return null;
	return (
		<Table
			id="changes"
			caption="What was changed"
			captionSize="m"
			columns={[{ text: 'What' }, { text: 'Before' }, { text: 'After' }]}
			rows={changes.map((change) => ({
				key: change.key,
				cells: [change.field, change.before, change.after],
			}))}
			wide
		/>
	);
}
