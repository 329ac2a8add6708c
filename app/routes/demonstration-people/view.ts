import { ROLE_NAMES } from '../../domain/access/role.ts';
import type { DemonstrationPerson } from '../../operations/person/list-demonstration-people.ts';

export interface DemonstrationPeopleView {
	readonly password: string;
	readonly organisations: readonly {
		readonly name: string;
		readonly people: readonly DemonstrationPersonView[];
	}[];
}
export interface DemonstrationPersonView {
	readonly name: string;
	readonly roles: string;
	readonly email: string;
	readonly code: string;
}

export function demonstrationPeopleView(people: readonly DemonstrationPerson[]): DemonstrationPeopleView {
	const byOrganisation = Map.groupBy(people, (person) => person.organisation);
	return {
		password: people[0]?.password ?? '',
		organisations: [...byOrganisation].map(([name, members]) => ({
			name,
			people: members.map((person) => ({
				name: person.name,
				roles: person.roles.map((role) => ROLE_NAMES[role]).join(', ') || 'No role today',
				email: person.email,
				code:
					person.code === null
						? 'Not asked for'
						: person.code === 'used'
							? 'Used: reload in 30 seconds'
							: person.code.digits,
			})),
		})),
	};
}
