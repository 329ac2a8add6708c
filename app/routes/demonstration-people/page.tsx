import { InsetText } from '../../components/govuk/inset-text.tsx';
import { Table } from '../../components/govuk/table.tsx';
import { Main } from '../../components/layout/main.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import type { DemonstrationPeopleView } from './view.ts';

const COLUMNS = [
	{ text: 'Person' },
	{ text: 'Role' },
	{ text: 'E-mail address' },
	{ text: 'One-time code now' },
];

export function DemonstrationPeoplePage({ view }: { readonly view: DemonstrationPeopleView }) {
	return (
		<Main>
			<PageHeading>People you can sign in as</PageHeading>
			<p className="govuk-body">
				These people are invented.{' '}
				<a className="govuk-link" href="/sign-in">
					Sign in
				</a>{' '}
				with an e-mail address from this page and the password below.
			</p>
			<InsetText>
				Everybody’s password is <strong>{view.password}</strong>, unless it has been changed since.
			</InsetText>
			<p className="govuk-body">
				A one-time code counts once and for about a minute. Reload this page for the next one.
			</p>
			{view.organisations.map((organisation, index) => (
				<Table
					key={organisation.name}
					id={`organisation-${index + 1}`}
					caption={organisation.name}
					captionSize="m"
					columns={COLUMNS}
					rows={organisation.people.map((person) => ({
						key: person.email,
						cells: [person.name, person.roles, person.email, person.code],
					}))}
					wide
				/>
			))}
			{view.organisations.length === 0 ? (
				<p className="govuk-body">There are no demonstration people in this database.</p>
			) : null}
		</Main>
	);
}
