import type { Actor } from '../../../app/domain/access/actor.ts';
import type { OrganisationKind, Role } from '../../../app/domain/access/role.ts';
import { type Instant, type IsoDate, isoDate } from '../../../app/domain/calendar/iso-date.ts';
import { aNameFor } from '../names.ts';
import type { World } from '../world.ts';
import { type AnOrganisation, anOrganisation } from './organisation.ts';

export interface APerson {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	readonly organisation: AnOrganisation;
	readonly roles: readonly Role[];
}

export interface PersonFacts {
	readonly name: string;
	readonly email: string;
	readonly organisation: AnOrganisation;
	/** Day from which the roles are held. */
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate | null;
	readonly suspendedAt: Instant | null;
}

const CREATED_AT = '2016-12-01T09:00:00.000Z' as Instant;

const HOME: Readonly<Record<Role, OrganisationKind>> = {
	officer: 'commissioning-body',
	approver: 'commissioning-body',
	'bid-opener': 'commissioning-body',
	evaluator: 'commissioning-body',
	'board-member': 'commissioning-body',
	auditor: 'commissioning-body',
	'organisation-administrator': 'commissioning-body',
	'provider-preparer': 'provider',
	'provider-certifier': 'provider',
	'provider-deputy-certifier': 'provider',
	'provider-signatory': 'provider',
	'authority-officer': 'local-authority',
	'authority-approver': 'local-authority',
	'system-administrator': 'installation',
};

/** A person with one role or several, in the organisation given or in a new one of the kind that the first role belongs to. */
export function aPerson(
	world: World,
	role: Role | readonly Role[],
	given: Partial<PersonFacts> = {},
): APerson {
	const roles = typeof role === 'string' ? [role] : role;
	const organisation = given.organisation ?? anOrganisation(world, HOME[roles[0] ?? 'officer']);
	const name = given.name ?? aNameFor(world);
	const email = given.email ?? `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@${organisation.mailDomain}`;
	const id = world.id('person', email);
	world.put('person', {
		id,
		name,
		email,
		organisationId: organisation.id,
		createdAt: CREATED_AT,
		suspendedAt: given.suspendedAt ?? null,
		demonstration: 1,
		version: 1,
	});
	for (const each of roles) {
		world.put('membership', {
			id: world.id('membership', email, each),
			personId: id,
			role: each,
			startsOn: given.startsOn ?? isoDate('2016-12-01'),
			endsOn: given.endsOn ?? null,
		});
	}
	return { id, name, email, organisation, roles };
}

/** The person as the rules see them once signed in. */
export const actorOf = (
	{ id, name, email, organisation, roles }: APerson,
	boardIds: readonly string[] = [],
): Actor => ({
	personId: id,
	personName: name,
	personEmail: email,
	organisationId: organisation.id,
	organisationName: organisation.name,
	organisationKind: organisation.kind,
	areaId: organisation.areaId,
	boardIds,
	roles,
});

export interface Credentials {
	readonly passwordHash: string;
	/** The one-time code's secret, sealed under the portal's key; null for a person who signs in by password alone. */
	readonly totpSecretSealed: string | null;
}

export function aCredential(world: World, person: Pick<APerson, 'id'>, credentials: Credentials): void {
	world.put('credential', {
		personId: person.id,
		passwordHash: credentials.passwordHash,
		passwordChangedAt: CREATED_AT,
		totpSecretSealed: credentials.totpSecretSealed,
		totpConfirmedAt: credentials.totpSecretSealed === null ? null : CREATED_AT,
		totpLastStep: 0,
	});
}
