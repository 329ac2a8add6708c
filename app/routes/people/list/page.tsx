import { ButtonLink } from '../../../components/govuk/button.tsx';
import { Pagination } from '../../../components/govuk/pagination.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Tag } from '../../../components/govuk/tag.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import type { PeopleView } from './view.ts';

export function PeoplePage({ view }: { readonly view: PeopleView }) {
	return (
		<Main>
			<PageHeading>People</PageHeading>
			<ButtonLink href="/people/invite">Invite a person</ButtonLink>
			{view.withoutAdministrator.length > 0 ? (
				<>
					<h2 className="govuk-heading-m">Organisations without an administrator</h2>
					<ul className="govuk-list govuk-list--bullet">
						{view.withoutAdministrator.map((organisation) => (
							<li key={organisation.id}>
								<a className="govuk-link" href={`/people/invite?organisation=${organisation.id}`}>
									Invite one for {organisation.name}
								</a>
							</li>
						))}
					</ul>
				</>
			) : null}
			<Table
				id="people"
				caption={
					view.ofSeveral
						? 'Administrators of every organisation, and people who wait for a second administrator'
						: 'People of your organisation'
				}
				captionSize="m"
				captionHidden={!view.ofSeveral}
				columns={[
					{ text: 'Name' },
					...(view.ofSeveral ? [{ text: 'Organisation' }] : []),
					{ text: 'Roles today' },
					{ text: 'State' },
				]}
				rows={view.people.map((person) => ({
					key: person.id,
					cells: [
						<a key="name" className="govuk-link" href={`/people/${person.id}`}>
							{person.name}
						</a>,
						...(view.ofSeveral ? [person.organisation] : []),
						person.roles,
						<Tag key="state" colour={person.state.colour}>
							{person.state.words}
						</Tag>,
					],
				}))}
				wide
				empty="Nobody has been invited yet."
			/>
			<Pagination
				label="Pages of people"
				previous={view.previous === null ? undefined : { href: view.previous }}
				next={view.next === null ? undefined : { href: view.next }}
			/>
		</Main>
	);
}
