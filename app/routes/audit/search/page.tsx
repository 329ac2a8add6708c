import { Button } from '../../../components/govuk/button.tsx';
import { DateInput } from '../../../components/govuk/date-input.tsx';
import { ErrorSummary } from '../../../components/govuk/error-summary.tsx';
import { InsetText } from '../../../components/govuk/inset-text.tsx';
import { Pagination } from '../../../components/govuk/pagination.tsx';
import { Select } from '../../../components/govuk/select.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { TextInput } from '../../../components/govuk/text-input.tsx';
import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { dateError } from '../../../http/date-field.ts';
import { errorOf, summaryOf } from '../../../http/form-errors.ts';
import type { AuditView } from './view.ts';

const COLUMNS = [
	{ text: 'When' },
	{ text: 'Who' },
	{ text: 'What' },
	{ text: 'Record' },
	{ text: 'Organisation' },
];

export function AuditPage({ view }: { readonly view: AuditView }) {
	return (
		<Main wide>
			<ErrorSummary errors={summaryOf(view.errors)} />
			<PageHeading>Audit trail</PageHeading>
			<p className="govuk-body">
				Everything that was changed, and who signed in, in the order in which it happened. Nobody can change
				or remove an entry.
			</p>
			<Row>
				<Column width="one-third">
					<SearchForm view={view} />
				</Column>
				<div className="govuk-grid-column-two-thirds-from-desktop">
					{view.record === null ? null : (
						<InsetText>
							Only what happened to {view.record.words}.{' '}
							<a className="govuk-link" href="/audit">
								Show everything
							</a>
						</InsetText>
					)}
					<Table
						id="events"
						caption="What happened, the latest first"
						captionSize="m"
						columns={COLUMNS}
						rows={view.events.map((event) => ({
							key: String(event.sequence),
							cells: [
								<a key="at" className="govuk-link" href={`/audit/${event.sequence}`}>
									{event.at}
								</a>,
								event.who,
								event.what,
								<a key="record" className="govuk-link" href={event.recordHref}>
									{event.record}
									<span className="govuk-visually-hidden"> (everything that happened to it)</span>
								</a>,
								event.organisation,
							],
						}))}
						wide
						small
						empty="Nothing was found. Take something out of the search, or choose other days."
					/>
					<Pagination
						label="Pages of the trail"
						previous={view.newer === null ? undefined : { href: view.newer, label: 'Later events' }}
						next={view.older === null ? undefined : { href: view.older, label: 'Earlier events' }}
					/>
				</div>
			</Row>
		</Main>
	);
}

function SearchForm({ view: { typed, actions, record, errors } }: { readonly view: AuditView }) {
	return (
		<form method="get" action="/audit" noValidate>
			<h2 className="govuk-heading-m">Search</h2>
			{record === null ? null : (
				<>
					<input type="hidden" name="kind" value={record.kind} />
					<input type="hidden" name="id" value={record.id} />
				</>
			)}
			<TextInput
				name="person"
				label="Who"
				hint="All or part of a name"
				value={typed.person}
				autoComplete="off"
				error={errorOf(errors, 'person')}
			/>
			<Select
				name="action"
				label="What"
				options={[{ value: '', text: 'Anything' }, ...actions]}
				value={typed.action}
			/>
			<DateInput
				name="from"
				legend="From"
				hint="For example, 1 4 2026"
				value={typed.from}
				{...dateError(errors, 'from')}
			/>
			<DateInput name="to" legend="To, this day included" value={typed.to} {...dateError(errors, 'to')} />
			<Button variant="secondary">Search</Button>
		</form>
	);
}
