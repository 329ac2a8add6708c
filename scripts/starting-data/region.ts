import { isoDate } from '../../app/domain/calendar/iso-date.ts';
import { type Directory, directoryOf } from './directory.ts';
import {
	type AnArea,
	type AnOrganisation,
	aCommissioningBody,
	anArea,
	anAuthority,
	anInstallation,
	aProvider,
} from './factories/organisation.ts';
import type { APerson } from './factories/person.ts';
import { type Staff, staffOf } from './people/staff.ts';
import { PLACES, WEST_MIDLANDS_POLICE_AREA } from './places.ts';
import { PROVIDERS } from './providers.ts';
import type { World } from './world.ts';

/** The areas and organisations that the programmes need, each with its people. */
export interface Region {
	readonly directory: Directory;
	readonly westMidlands: Staff;
	readonly nottinghamshire: Staff;
	/** By the organisation's name. */
	staff(organisation: string): Staff;
	readonly people: readonly APerson[];
}

/** Police and crime commissioners took office on 22 November 2012. The end that is announced is subject to legislation, so none is set. */
const COMMISSIONERS_SINCE = isoDate('2012-11-22');

export function foundRegion(world: World): Region {
	const policeArea = anArea(world, WEST_MIDLANDS_POLICE_AREA);
	const areas = PLACES.map(({ name, onsCode, gbLae, policeArea: parent }) =>
		anArea(world, {
			name,
			onsCode,
			gbLae,
			parent: parent === policeArea.name ? policeArea : null,
			kind: 'authority',
		}),
	);
	const bodies = commissioningBodies(world, policeArea);
	const authorities = PLACES.map(({ council, mailDomain, gbLae }, at) =>
		anAuthority(world, areas[at] ?? policeArea, {
			name: council,
			mailDomain,
			identifier: gbLae === null ? null : { scheme: 'GB-LAE', value: gbLae },
			startsOn: isoDate('1974-04-01'),
		}),
	);
	const providers = Object.values(PROVIDERS).map((facts) =>
		aProvider(world, { ...facts, startsOn: isoDate('2016-12-01') }),
	);
	const portal = anInstallation(world, {
		name: 'Commissioning Portal',
		mailDomain: 'portal.example',
		startsOn: isoDate('2016-09-01'),
	});

	const organisations = [...bodies, ...authorities, ...providers, portal];
	const staff = new Map(
		organisations.map((organisation) => [organisation.name, staffOf(world, organisation)]),
	);
	const staffCalled = (name: string): Staff => {
		const found = staff.get(name);
		if (found === undefined) throw new Error(`nothing is called ${name}`);
		return found;
	};
	return {
		directory: directoryOf(areas, organisations),
		westMidlands: staffCalled(bodies[0].name),
		nottinghamshire: staffCalled(bodies[1].name),
		staff: staffCalled,
		people: [...staff.values()].flatMap(({ all }) => all),
	};
}

/** West Midlands is known by its police area's code; Nottinghamshire's identifier is for its own administrator to enter. */
const commissioningBodies = (world: World, policeArea: AnArea): readonly [AnOrganisation, AnOrganisation] => [
	aCommissioningBody(world, {
		name: 'West Midlands Police and Crime Commissioner',
		shortName: 'West Midlands PCC',
		mailDomain: 'westmidlands.opcc.example',
		identifier: { scheme: 'ONS police area', value: WEST_MIDLANDS_POLICE_AREA.onsCode },
		area: policeArea,
		startsOn: COMMISSIONERS_SINCE,
	}),
	aCommissioningBody(world, {
		name: 'Nottinghamshire Police and Crime Commissioner',
		shortName: 'Nottinghamshire PCC',
		mailDomain: 'nottinghamshire.opcc.example',
		startsOn: COMMISSIONERS_SINCE,
	}),
];
