import { listOrganisationStates, type OrganisationRow } from '../../../db/read/organisation-states.ts';
import { listOrganisations as listForPeople } from '../../../db/read/organisations.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { peopleScopeFor } from '../../domain/access/people-scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

export type OrganisationListed = OrganisationRow & { readonly hasAdministrator: boolean };

/** Every organisation of the installation, by kind and name. */
export function listOrganisations(services: Services, actor: Actor): Promise<readonly OrganisationListed[]> {
	const scope = peopleScopeFor(actor);
	return services.db.snapshot(async (reader) => {
		const lines = new Map(
			(await listForPeople(reader, scope, londonDay(services.clock.businessNow()))).map((line) => [
				line.id,
				line,
			]),
		);
		return (await listOrganisationStates(reader, scope)).map((row) => ({
			...row,
			hasAdministrator: lines.get(row.id)?.hasAdministrator ?? false,
		}));
	});
}
