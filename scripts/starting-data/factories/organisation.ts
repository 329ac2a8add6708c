import type { OrganisationKind } from '../../../app/domain/access/role.ts';
import { type IsoDate, isoDate } from '../../../app/domain/calendar/iso-date.ts';
import type { World } from '../world.ts';

export interface AnArea {
	readonly id: string;
	readonly name: string;
}

export interface AreaFacts {
	readonly name: string;
	readonly onsCode: string;
	readonly gbLae: string | null;
	readonly kind: 'authority' | 'police-area';
	readonly parent: AnArea | null;
}

/** Without facts: an invented authority whose code cannot be a real one. */
export function anArea(world: World, given: Partial<AreaFacts> = {}): AnArea {
	const number = world.count('area');
	const facts: AreaFacts = {
		name: `Area ${number}`,
		onsCode: `X9900${String(number).padStart(4, '0')}`,
		gbLae: null,
		kind: 'authority',
		parent: null,
		...given,
	};
	const id = world.id('area', facts.onsCode);
	world.put('area', {
		id,
		name: facts.name,
		onsCode: facts.onsCode,
		gbLae: facts.gbLae,
		kind: facts.kind,
		parentId: facts.parent?.id ?? null,
	});
	return { id, name: facts.name };
}

export interface AnOrganisation {
	readonly id: string;
	readonly kind: OrganisationKind;
	readonly name: string;
	readonly shortName: string;
	readonly areaId: string | null;
	/** What its people's addresses end in. */
	readonly mailDomain: string;
}

export interface OrganisationFacts {
	readonly name: string;
	readonly shortName: string;
	readonly mailDomain: string;
	readonly identifier: { readonly scheme: string; readonly value: string } | null;
	readonly area: AnArea | null;
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate | null;
}

const NAMES: Readonly<Record<OrganisationKind, string>> = {
	'commissioning-body': 'Commissioning body',
	provider: 'Provider',
	'local-authority': 'Council',
	installation: 'Portal',
};

export function anOrganisation(
	world: World,
	kind: OrganisationKind,
	given: Partial<OrganisationFacts> = {},
): AnOrganisation {
	const name = given.name ?? `${NAMES[kind]} ${world.count(kind)}`;
	const facts: OrganisationFacts = {
		name,
		shortName: given.shortName ?? name,
		mailDomain: given.mailDomain ?? `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.example`,
		identifier: null,
		area: null,
		startsOn: isoDate('2012-11-22'),
		endsOn: null,
		...given,
	};
	const id = world.id('organisation', kind, facts.name);
	world.put('organisation', {
		id,
		kind,
		name: facts.name,
		shortName: facts.shortName,
		areaId: facts.area?.id ?? null,
		successorId: null,
		startsOn: facts.startsOn,
		endsOn: facts.endsOn,
	});
	if (facts.identifier !== null)
		world.put('organisationIdentifier', { ...facts.identifier, organisationId: id });
	return {
		id,
		kind,
		name: facts.name,
		shortName: facts.shortName,
		areaId: facts.area?.id ?? null,
		mailDomain: facts.mailDomain,
	};
}

export const aCommissioningBody = (world: World, given: Partial<OrganisationFacts> = {}): AnOrganisation =>
	anOrganisation(world, 'commissioning-body', given);
export const aProvider = (world: World, given: Partial<OrganisationFacts> = {}): AnOrganisation =>
	anOrganisation(world, 'provider', given);
export const anInstallation = (world: World, given: Partial<OrganisationFacts> = {}): AnOrganisation =>
	anOrganisation(world, 'installation', given);
/** A local authority is an organisation and the area that it answers for. */
export const anAuthority = (
	world: World,
	area: AnArea,
	given: Partial<OrganisationFacts> = {},
): AnOrganisation =>
	anOrganisation(world, 'local-authority', { name: `${area.name} Council`, area, ...given });
