import { isoDate } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import type { AddedKind } from '../../../app/domain/organisation/organisation.ts';
import { saveArea } from '../../../app/operations/area/save-area.ts';
import { addOrganisation } from '../../../app/operations/organisation/add-organisation.ts';
import { createAdministrator } from '../../../app/operations/person/create-administrator.ts';
import { invitePerson } from '../../../app/operations/person/invite-person.ts';
import type { APerson } from '../factories/person.ts';
import type { Region } from '../region.ts';
import { type Step, step } from '../telling/step.ts';
import type { World } from '../world.ts';
import { FIRST_DAY, onFirstDay } from './first-day.ts';

const INSTALLED_ON = isoDate('2016-08-30');

/** The installation, its areas and organisations, and everybody in them: the system's administrators invite each organisation's first, who invites the others. */
export function stepsOfRegion(world: World, region: Region): readonly Step[] {
	const installation = region.staff(region.installation.name);
	const [first, ...others] = installation.all as [APerson, ...APerson[]];
	return [
		created(world, first),
		...others.map((person) => invited(world, person, first, '08:00')),
		...region.areas.map(({ id, name, kind, onsCode, parent }) =>
			step(
				saveArea,
				{ at: onFirstDay('08:10'), by: first, about: [onsCode], ids: [id] },
				{ changes: null, content: { kind, name, onsCode, parentId: parent?.id ?? null } },
			),
		),
		...region.organisations.flatMap((organisation) => {
			const { id, kind, name, shortName, identifiers, areaId, startsOn } = organisation;
			const content = { kind: kind as AddedKind, name, shortName, identifiers, areaId, startsOn };
			const { all } = region.staff(name);
			const [administrator, ...rest] = all.toSorted(
				(one, other) => administers(other) - administers(one),
			) as [APerson, ...APerson[]];
			return [
				step(
					addOrganisation,
					{ at: onFirstDay('08:20'), by: first, about: [name], ids: [id] },
					{ content: { ...content, endsOn: null, successorId: null } },
				),
				invited(world, administrator, first, '08:30'),
				...rest.map((person) => invited(world, person, administrator, '08:45')),
			];
		}),
	];
}

const administers = ({ roles }: APerson): number => (roles.includes('organisation-administrator') ? 1 : 0);

export const invited = (world: World, person: APerson, by: APerson, time: string): Step =>
	step(
		invitePerson,
		{
			at: onFirstDay(time),
			by,
			about: [person.email],
			ids: [person.id, ...person.roles.map((role) => world.id('membership', person.email, role))],
		},
		{
			organisationId: person.organisation.id,
			name: person.name,
			email: person.email,
			telephone: telephoneOf(world, person),
			roles: person.roles,
			startsOn: FIRST_DAY,
		},
	);

/** Nobody answers there: the numbers are kept free by Ofcom for plays and films. Some have given none. */
function telephoneOf(world: World, { email, organisation, roles }: APerson): string | null {
	if (organisation.kind !== 'provider' || roles.includes('provider-signatory')) return null;
	const number = world.random('telephone', email).whole(0, 999);
	return `0121 496 0${String(number).padStart(3, '0')}`;
}

/** From the command line: nobody is signed in yet. */
const created = (world: World, { id, name, email, organisation }: APerson): Step => ({
	at: londonInstant(INSTALLED_ON, '09:00'),
	by: null,
	name: 'createAdministrator',
	ids: [world.id('command', 'first administrator'), organisation.id, id],
	take: ({ services }) => createAdministrator(services, { name, email }),
});
