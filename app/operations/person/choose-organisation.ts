import { listOrganisations, type OrganisationLine } from '../../../db/read/organisations.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { peopleScopeFor, rolesToGive } from '../../domain/access/people-scope.ts';
import type { Role } from '../../domain/access/role.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

export type OrganisationToChoose = OrganisationLine & { readonly roles: readonly Role[] };

/** Into which organisations this administrator may invite people, and with which roles. */
export async function chooseOrganisation(
	services: Services,
	actor: Actor,
): Promise<readonly OrganisationToChoose[]> {
	const scope = peopleScopeFor(actor);
	const organisations = await listOrganisations(
		services.db.reader,
		scope,
		londonDay(services.clock.businessNow()),
	);
	return organisations.map((organisation) => ({
		...organisation,
		roles: rolesToGive(scope, organisation.kind),
	}));
}
