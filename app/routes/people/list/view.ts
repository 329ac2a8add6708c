import {
	only,
	type RecordView,
	type TableView,
	type TagView,
	words,
} from '../../../components/layout/record-view.ts';
import { ROLE_NAMES } from '../../../domain/access/role.ts';
import type { PeopleListed } from '../../../operations/person/list-people.ts';

export const stateOf = (person: {
	readonly suspendedAt: string | null;
	readonly hasPassword: boolean;
}): TagView =>
	person.suspendedAt !== null
		? { tag: 'Suspended', colour: 'red' }
		: person.hasPassword
			? { tag: 'Active', colour: 'green' }
			: { tag: 'Invited', colour: 'grey' };

export const peopleView = ({ people, page, hasNext, withoutAdministrator }: PeopleListed): RecordView => ({
	title: 'People',
	back: null,
	blocks: [
		{ kind: 'actions', actions: [{ href: '/people/invite', text: 'Invite a person', as: 'main' }] },
		...only(
			withoutAdministrator.length > 0,
			{ kind: 'heading', text: 'Organisations without an administrator' },
			{
				kind: 'list',
				items: withoutAdministrator.map(({ id, name }) => ({
					href: `/people/invite?organisation=${id}`,
					text: `Invite one for ${name}`,
				})),
			},
		),
		{ kind: 'table', table: peopleTable(people) },
		{
			kind: 'pages',
			label: 'Pages of people',
			previous: page > 1 ? `/people?page=${page - 1}` : null,
			next: hasNext ? `/people?page=${page + 1}` : null,
		},
	],
});

function peopleTable(people: PeopleListed['people']): TableView {
	const ofSeveral = new Set(people.map((person) => person.organisationId)).size > 1;
	return {
		id: 'people',
		caption: ofSeveral
			? 'Administrators of every organisation, and people who wait for a second administrator'
			: 'People of your organisation',
		captionHidden: !ofSeveral,
		columns: [
			words('Name'),
			...(ofSeveral ? [words('Organisation')] : []),
			words('Roles today'),
			words('State'),
		],
		rows: people.map((person) => ({
			key: person.id,
			cells: [
				{ href: `/people/${person.id}`, text: person.name },
				...(ofSeveral ? [person.organisationName] : []),
				person.roles.map((role) => ROLE_NAMES[role]).join(', ') || 'None today',
				stateOf(person),
			],
		})),
		empty: 'Nobody has been invited yet.',
	};
}
