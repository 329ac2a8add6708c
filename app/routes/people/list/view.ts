import { ROLE_NAMES } from '../../../domain/access/role.ts';
import type { PeopleListed } from '../../../operations/person/list-people.ts';

export type PersonState = { readonly words: string; readonly colour: 'green' | 'grey' | 'red' };

export interface PeopleView {
	readonly people: readonly {
		readonly id: string;
		readonly name: string;
		readonly organisation: string;
		readonly roles: string;
		readonly state: PersonState;
	}[];
	/** More than one organisation's people are listed. */
	readonly ofSeveral: boolean;
	readonly withoutAdministrator: readonly { readonly id: string; readonly name: string }[];
	readonly previous: string | null;
	readonly next: string | null;
}

export const stateOf = (person: {
	readonly suspendedAt: string | null;
	readonly hasPassword: boolean;
}): PersonState =>
	person.suspendedAt !== null
		? { words: 'Suspended', colour: 'red' }
		: person.hasPassword
			? { words: 'Active', colour: 'green' }
			: { words: 'Invited', colour: 'grey' };

export const peopleView = ({ people, page, hasNext, withoutAdministrator }: PeopleListed): PeopleView => ({
	people: people.map((person) => ({
		id: person.id,
		name: person.name,
		organisation: person.organisationName,
		roles: person.roles.map((role) => ROLE_NAMES[role]).join(', ') || 'None today',
		state: stateOf(person),
	})),
	ofSeveral: new Set(people.map((person) => person.organisationId)).size > 1,
	withoutAdministrator,
	previous: page > 1 ? `/people?page=${page - 1}` : null,
	next: hasNext ? `/people?page=${page + 1}` : null,
});
