import { isoDate } from '../../app/domain/calendar/iso-date.ts';
import { type Directory, directoryOf } from './directory.ts';
import type { APerson } from './factories/person.ts';
import { type PlannedArea, type PlannedOrganisation, planArea, planOrganisation } from './founding/plan.ts';
import { type Staff, staffOf } from './people/staff.ts';
import { PLACES, WEST_MIDLANDS_POLICE_AREA } from './places.ts';
import { PROVIDERS } from './providers.ts';
import type { World } from './world.ts';

/** The areas and organisations that the programmes need, each with its people. */
export interface Region {
	readonly directory: Directory;
	/** The police area first, as the others lie in it. */
	readonly areas: readonly PlannedArea[];
	/** All but the installation's own. */
	readonly organisations: readonly PlannedOrganisation[];
	readonly installation: PlannedOrganisation;
	readonly westMidlands: Staff;
	readonly nottinghamshire: Staff;
	/** By the organisation's name. */
	staff(organisation: string): Staff;
	readonly people: readonly APerson[];
}

/** Police and crime commissioners took office on 22 November 2012. The end that is announced is subject to legislation, so none is set. */
const COMMISSIONERS_SINCE = isoDate('2012-11-22');

export function planRegion(world: World): Region {
	const { name: policeName, onsCode: policeCode } = WEST_MIDLANDS_POLICE_AREA;
	const policeArea = planArea(world, {
		name: policeName,
		onsCode: policeCode,
		kind: 'police-area',
		parent: null,
	});
	const areas = PLACES.map(({ name, onsCode, policeArea: parent }) =>
		planArea(world, { name, onsCode, kind: 'authority', parent: parent === policeName ? policeArea : null }),
	);
	const bodies = commissioningBodies(world, policeArea);
	const authorities = PLACES.map(({ council, mailDomain, gbLae }, at) =>
		planOrganisation(world, 'local-authority', {
			name: council,
			mailDomain,
			areaId: areas[at]?.id ?? null,
			identifiers: gbLae === null ? [] : [{ scheme: 'GB-LAE', value: gbLae }],
			startsOn: isoDate('1974-04-01'),
		}),
	);
	const providers = Object.values(PROVIDERS).map((facts) =>
		planOrganisation(world, 'provider', { ...facts, startsOn: isoDate('2016-09-01') }),
	);
	const installation = planOrganisation(world, 'installation', {
		name: 'Commissioning Portal',
		mailDomain: 'portal.example',
		startsOn: isoDate('2016-08-30'),
	});

	const organisations = [...bodies, ...authorities, ...providers];
	const staff = new Map(
		[...organisations, installation].map((organisation) => [organisation.name, staffOf(world, organisation)]),
	);
	const staffCalled = (name: string): Staff => {
		const found = staff.get(name);
		if (found === undefined) throw new Error(`nothing is called ${name}`);
		return found;
	};
	return {
		directory: directoryOf(areas, organisations),
		areas: [policeArea, ...areas],
		organisations,
		installation,
		westMidlands: staffCalled(bodies[0].name),
		nottinghamshire: staffCalled(bodies[1].name),
		staff: staffCalled,
		people: [...staff.values()].flatMap(({ all }) => all),
	};
}

/** West Midlands is known by its police area's code; Nottinghamshire's identifier is for its own administrator to enter. */
const commissioningBodies = (
	world: World,
	policeArea: PlannedArea,
): readonly [PlannedOrganisation, PlannedOrganisation] => [
	planOrganisation(world, 'commissioning-body', {
		name: 'West Midlands Police and Crime Commissioner',
		shortName: 'West Midlands PCC',
		mailDomain: 'westmidlands.opcc.example',
		identifiers: [{ scheme: 'ONS police area', value: WEST_MIDLANDS_POLICE_AREA.onsCode }],
		areaId: policeArea.id,
		startsOn: COMMISSIONERS_SINCE,
	}),
	planOrganisation(world, 'commissioning-body', {
		name: 'Nottinghamshire Police and Crime Commissioner',
		shortName: 'Nottinghamshire PCC',
		mailDomain: 'nottinghamshire.opcc.example',
		startsOn: COMMISSIONERS_SINCE,
	}),
];
