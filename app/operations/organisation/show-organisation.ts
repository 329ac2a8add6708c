import { type AreaListed, listAreaStates } from '../../../db/read/area-states.ts';
import {
	isOrganisationInUse,
	listOrganisationStates,
	type OrganisationRow,
} from '../../../db/read/organisation-states.ts';
import { listOrganisations } from '../../../db/read/organisations.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { peopleScopeFor } from '../../domain/access/people-scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

export interface OrganisationShown {
	/** Null where one is to be added. */
	readonly organisation:
		| (OrganisationRow & { readonly hasAdministrator: boolean; readonly isInUse: boolean })
		| null;
	readonly areas: readonly AreaListed[];
	/** Bodies that may follow it. */
	readonly bodies: readonly { readonly id: string; readonly name: string }[];
	readonly today: IsoDate;
}

/** An organisation with what its form may choose from; without an id, what a new one may choose from. Null when absent. */
export function showOrganisation(
	services: Services,
	actor: Actor,
	id: string | null,
): Promise<OrganisationShown | null> {
	const scope = peopleScopeFor(actor);
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const all = await listOrganisationStates(reader, scope);
		const row = all.find((each) => each.id === id);
		if (id !== null && row === undefined) return null;
		const hasAdministrator =
			row !== undefined &&
			(await listOrganisations(reader, scope, today)).some((line) => line.id === id && line.hasAdministrator);
		return {
			organisation:
				row === undefined
					? null
					: { ...row, hasAdministrator, isInUse: await isOrganisationInUse(reader, row.id) },
			areas: await listAreaStates(reader, scope),
			bodies: all
				.filter((each) => each.kind === 'commissioning-body' && each.id !== id)
				.map((each) => ({ id: each.id, name: each.name })),
			today,
		};
	});
}
