import { findAreaByOnsCode } from '../../../db/read/areas.ts';
import { isOrganisationNamed } from '../../../db/read/organisations.ts';
import { insertArea } from '../../../db/write/areas.ts';
import { insertOrganisation } from '../../../db/write/organisations.ts';
import type { OrganisationKind } from '../../domain/access/role.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { carryOut } from '../record-change.ts';

export interface AddOrganisationCommand {
	readonly commandId: string;
	readonly kind: Exclude<OrganisationKind, 'installation'>;
	readonly name: string;
	readonly shortName: string;
	/** The local authority's own area; null for any other kind. */
	readonly area: { readonly name: string; readonly onsCode: string } | null;
}

export type AddOrganisationRefusal = 'name-taken' | 'area-needed' | 'area-not-needed';

/** From the command line: an organisation, for which the system's administrator can then invite the first administrator. An area that is known is used again. */
export async function addOrganisation(
	services: Services,
	command: AddOrganisationCommand,
): Promise<Result<{ readonly organisationId: string }, AddOrganisationRefusal>> {
	const { ids, clock } = services;
	if (command.kind === 'local-authority' && command.area === null) return refused('area-needed');
	if (command.kind !== 'local-authority' && command.area !== null) return refused('area-not-needed');
	return carryOut<{ readonly organisationId: string }, AddOrganisationRefusal>(
		services,
		null,
		{ commandId: command.commandId, operation: 'add-organisation', sent: command },
		async (tx) => {
			if (await isOrganisationNamed(tx, command.name)) return refused('name-taken');
			const id = ids.next();
			let areaId: string | null = null;
			if (command.area !== null) {
				areaId = (await findAreaByOnsCode(tx, command.area.onsCode)) ?? ids.next();
				await insertArea(tx, { id: areaId, name: command.area.name, ons_code: command.area.onsCode, gb_lae: null, kind: 'authority', parent_id: null });
			}
			const starts_on = londonDay(clock.businessNow());
			await insertOrganisation(tx, { id, kind: command.kind, name: command.name, short_name: command.shortName, area_id: areaId, starts_on });
			return accepted({
				outcome: { organisationId: id },
				changes: [
					{
						action: 'organisation.added',
						subject: { kind: 'organisation', id },
						bodyId: command.kind === 'commissioning-body' ? id : null,
						after: { name: command.name, kind: command.kind },
					},
				],
			});
		},
	);
}
