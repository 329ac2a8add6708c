import { listOrganisations, type OrganisationLine } from '../../../db/read/organisations.ts';
import { listPeople as findPeople, listMemberships, type PersonLine } from '../../../db/read/people.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { isInForce } from '../../domain/access/membership.ts';
import { peopleScopeFor } from '../../domain/access/people-scope.ts';
import type { Role } from '../../domain/access/role.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { momentOf } from '../../gateways/clock.ts';
import type { Services } from '../../services.ts';

const PAGE_LENGTH = 50;

export interface PeopleListed {
	readonly people: readonly (PersonLine & { readonly roles: readonly Role[] })[];
	readonly page: number;
	readonly hasNext: boolean;
	/** Organisations whose first administrator is still to be invited; the system's administrator alone is told. */
	readonly withoutAdministrator: readonly OrganisationLine[];
}

/** The people whom this administrator looks after, fifty at a time, with the roles they hold today. */
export function listPeople(services: Services, actor: Actor, page: number): Promise<PeopleListed> {
	const scope = peopleScopeFor(actor);
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const found = await findPeople(reader, scope, momentOf(services.clock), {
			offset: (page - 1) * PAGE_LENGTH,
			limit: PAGE_LENGTH + 1,
		});
		const people = found.slice(0, PAGE_LENGTH);
		const held = await listMemberships(
			reader,
			people.map(({ id }) => id),
		);
		const organisations =
			scope.kind === 'administrators-everywhere' ? await listOrganisations(reader, scope, today) : [];
		return {
			people: people.map((person) => ({
				...person,
				roles: (held.get(person.id) ?? [])
					.filter((membership) => isInForce(membership, today))
					.map(({ role }) => role),
			})),
			page,
			hasNext: found.length > PAGE_LENGTH,
			withoutAdministrator: organisations.filter(({ hasAdministrator }) => !hasAdministrator),
		};
	});
}
