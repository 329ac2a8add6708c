import type { OrganisationKind, Role } from '../../../app/domain/access/role.ts';
import type { IsoDate } from '../../../app/domain/calendar/iso-date.ts';
import type { AreaKind } from '../../../app/domain/organisation/decide-area.ts';
import type { Identifier } from '../../../app/domain/organisation/organisation.ts';
import type { AnArea, AnOrganisation } from '../factories/organisation.ts';
import type { APerson } from '../factories/person.ts';
import { aNameFor } from '../names.ts';
import type { World } from '../world.ts';

/** An area that the story will add, under an id that other steps know beforehand. */
export interface PlannedArea extends AnArea {
	readonly kind: AreaKind;
	readonly onsCode: string;
	readonly parent: AnArea | null;
}

export const planArea = (world: World, facts: Omit<PlannedArea, 'id'>): PlannedArea => ({
	...facts,
	id: world.id('area', facts.onsCode),
});

export interface PlannedOrganisation extends AnOrganisation {
	readonly identifiers: readonly Identifier[];
	readonly startsOn: IsoDate;
}

type OrganisationFacts = Pick<PlannedOrganisation, 'name' | 'mailDomain' | 'startsOn'> &
	Partial<Pick<PlannedOrganisation, 'shortName' | 'areaId' | 'identifiers'>>;

export const planOrganisation = (
	world: World,
	kind: OrganisationKind,
	facts: OrganisationFacts,
): PlannedOrganisation => ({
	shortName: facts.name,
	areaId: null,
	identifiers: [],
	...facts,
	id: world.id('organisation', kind, facts.name),
	kind,
});

export function planPerson(
	world: World,
	role: Role,
	organisation: AnOrganisation,
	name = aNameFor(world),
): APerson {
	const email = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@${organisation.mailDomain}`;
	return { id: world.id('person', email), name, email, organisation, roles: [role] };
}
