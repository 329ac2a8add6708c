import { ROLE_NAMES } from '../app/domain/access/role.ts';
import {
	type DemonstrationPerson,
	listDemonstrationPeople,
} from '../app/operations/person/list-demonstration-people.ts';
import type { Services } from '../app/services.ts';

/**
 * What `npm start` prints when it is ready: the address and how to sign in as each kind of user. Of providers and local authorities
 * one is printed; the page shows everybody.
 */
export async function howToSignIn(services: Services): Promise<string> {
	const { origin } = services.config;
	const people = (await listDemonstrationPeople(services)) ?? [];
	const lines = [...Map.groupBy(onePerOrganisationAndRole(people), (person) => person.organisation)].flatMap(
		([organisation, members]) => [
			`  ${organisation}`,
			...members.map(
				(person) => `    ${person.email.padEnd(48)} ${rolesOf(person)}${person.code === null ? '' : ' *'}`,
			),
		],
	);
	const list =
		people.length === 0
			? ['There are no demonstration people in this database.']
			: [
					`Sign in with the password ${people[0]?.password} as:`,
					...lines,
					`* asks for a one-time code too. ${origin}/demonstration-people shows all ${people.length} people, with the code of the moment.`,
				];
	return [...list, '', `The portal is ready: ${origin}`, ''].join('\n');
}

const rolesOf = (person: DemonstrationPerson): string =>
	person.roles.map((role) => ROLE_NAMES[role]).join(', ');

function onePerOrganisationAndRole(people: readonly DemonstrationPerson[]): readonly DemonstrationPerson[] {
	const shown = new Map<string, DemonstrationPerson>();
	for (const person of people) {
		const whose =
			person.organisationKind === 'commissioning-body' ? person.organisation : person.organisationKind;
		const key = `${whose} ${person.roles.join(' ')}`;
		if (!shown.has(key)) shown.set(key, person);
	}
	return [...shown.values()];
}
