import { ROLES_OF_KIND } from '../../../app/domain/access/role.ts';
import { isoDate } from '../../../app/domain/calendar/iso-date.ts';
import type { Services } from '../../../app/services.ts';
import { aBoard, aMeeting, aProgrammeBoard } from '../../../scripts/starting-data/factories/board.ts';
import {
	type AnOrganisation,
	aCommissioningBody,
	anArea,
	anAuthority,
	aProvider,
} from '../../../scripts/starting-data/factories/organisation.ts';
import { type APerson, aPerson } from '../../../scripts/starting-data/factories/person.ts';
import { aProgramme } from '../../../scripts/starting-data/factories/test-programme.ts';
import { saveWorld } from '../../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../../scripts/starting-data/world.ts';
import type { Asker } from '../access/askers.ts';

export interface EmptyOrganisations {
	/** Everybody of organisations that have nothing yet: no programme, no agreement, no return, no report. */
	readonly askers: readonly Asker[];
	/** A programme that has been set up, for which nothing has come in; and its officer. */
	readonly programme: { readonly id: string; readonly slug: string; readonly officer: Asker };
}

/** Founds organisations that have only just begun. */
export async function foundEmptyOrganisations({ db }: Services): Promise<EmptyOrganisations> {
	const world = aWorld(99);
	const area = anArea(world, { name: 'Newborough' });
	const organisations = [
		aCommissioningBody(world, { name: 'Newborough Police and Crime Commissioner' }),
		aProvider(world, { name: 'New Start (invented)' }),
		anAuthority(world, area, { name: 'Newborough Council' }),
	];
	const askers = organisations.flatMap((organisation) =>
		ROLES_OF_KIND[organisation.kind].map((role) =>
			askerOf(organisation, aPerson(world, role, { organisation })),
		),
	);
	const body = aCommissioningBody(world, { name: 'Second Police and Crime Commissioner' });
	const begun = aProgramme(world, { body, startsOn: isoDate('2026-07-01'), endsOn: isoDate('2028-06-30') });
	const board = aBoard(world, body, [aPerson(world, 'board-member', { organisation: body })]);
	aProgrammeBoard(world, begun, board);
	aMeeting(world, board, isoDate('2026-12-01'));
	await db.transaction((tx) => saveWorld(tx, world));
	return {
		askers,
		programme: { id: begun.id, slug: begun.slug, officer: askerOf(body, begun.office.officer) },
	};
}

function askerOf(organisation: AnOrganisation, { id, roles }: APerson): Asker {
	const [role = null] = roles;
	return {
		name: `${role} of ${organisation.name}`,
		role,
		personId: id,
		organisationId: organisation.id,
		kind: organisation.kind,
		areaId: organisation.kind === 'local-authority' ? organisation.areaId : null,
		boardIds: [],
		stage: 'complete',
	};
}
