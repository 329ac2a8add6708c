import { Button, ButtonLink } from '../../../components/govuk/button.tsx';
import { Select } from '../../../components/govuk/select.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Tag } from '../../../components/govuk/tag.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { STANDING_COLOURS, STANDING_WORDS } from '../words.ts';
import type { AccreditationListView } from './view.ts';

/** The register: who has shown what to whom, and until when it holds. */
export function AccreditationListPage({ view }: { readonly view: AccreditationListView }) {
	return (
		<Main>
			<PageHeading>Accreditation register</PageHeading>
			<p className="govuk-body">
				Where a programme must be accredited by Respect, or show its principles, nobody new may start unless
				an entry here is in force on the day. People who have started go on.
			</p>
			{view.mayAdd ? <ButtonLink href="/accreditations/new">Add an entry</ButtonLink> : null}
			<form method="get" action="/accreditations" className="portal-filter">
				<Select
					name="programme"
					label="Programme"
					options={view.programmes}
					value={view.wanted.programmeId ?? ''}
				/>
				<Select
					name="provider"
					label="Provider"
					options={view.providers}
					value={view.wanted.organisationId ?? ''}
				/>
				<Select
					name="status"
					label="What is recorded"
					options={view.statuses}
					value={view.wanted.status ?? ''}
				/>
				<Select
					name="standing"
					label="In force"
					options={view.standings}
					value={view.wanted.standing ?? ''}
				/>
				<Button variant="secondary">Show</Button>
			</form>
			<Table
				id="accreditations"
				caption="Entries of the register"
				captionHidden
				wide
				columns={[
					{ text: 'Provider and programme' },
					{ text: 'What is recorded' },
					{ text: 'Decided on' },
					{ text: 'Last day' },
					{ text: 'Today' },
				]}
				rows={view.rows.map((row) => ({
					key: row.id,
					cells: [
						<span key="who">
							<a className="govuk-link" href={`/accreditations/${row.id}`}>
								{row.provider}
								<span className="govuk-visually-hidden">{`: ${row.status}, decided on ${row.decidedOn}`}</span>
							</a>
							<span className="portal-quiet portal-second-line">{row.programme}</span>
						</span>,
						<span key="what">
							{row.status}
							<span className="portal-quiet portal-second-line">{row.standard}</span>
						</span>,
						row.decidedOn,
						row.lastDay,
						<span key="today">
							<Tag colour={STANDING_COLOURS[row.standing]}>{STANDING_WORDS[row.standing]}</Tag>
							{row.note === null ? null : <span className="portal-quiet portal-second-line">{row.note}</span>}
						</span>,
					],
				}))}
				empty="No entry fits. An officer adds one when a provider is accredited, or when a decision about it has been made."
			/>
		</Main>
	);
}
