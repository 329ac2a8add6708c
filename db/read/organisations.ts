import { ADMINISTRATOR_ROLES, type PeopleScope } from '../../app/domain/access/people-scope.ts';
import type { OrganisationKind } from '../../app/domain/access/role.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';

export interface OrganisationLine {
	readonly id: string;
	readonly name: string;
	readonly kind: OrganisationKind;
	/** Has somebody who holds an administrator's role today. */
	readonly hasAdministrator: boolean;
}

/** The organisations into which somebody with this reach may invite people, by name. */
export async function listOrganisations(
	reader: Reader,
	scope: PeopleScope,
	today: IsoDate,
): Promise<readonly OrganisationLine[]> {
	if (scope.kind === 'nobody') return [];
	const rows = await reader
		.selectFrom('organisation')
		.select((row) => [
			'id',
			'name',
			'kind',
			row
				.selectFrom('person')
				.innerJoin('membership', 'membership.personId', 'person.id')
				.select((count) => count.fn.countAll<number>().as('administrators'))
				.whereRef('person.organisationId', '=', 'organisation.id')
				.where('person.suspendedAt', 'is', null)
				.where('membership.role', 'in', ADMINISTRATOR_ROLES)
				.where('membership.startsOn', '<=', today)
				.where((held) =>
					held.or([held('membership.endsOn', 'is', null), held('membership.endsOn', '>=', today)]),
				)
				.as('administrators'),
		])
		.$if(scope.kind === 'own-organisation', (query) =>
			query.where('id', '=', scope.kind === 'own-organisation' ? scope.organisationId : ''),
		)
		.orderBy('name')
		.orderBy('id')
		.execute();
	return rows.map(({ id, name, kind, administrators }) => ({
		id,
		name,
		kind,
		hasAdministrator: Number(administrators) > 0,
	}));
}

export async function findOrganisation(
	reader: Reader,
	scope: PeopleScope,
	id: string,
): Promise<Pick<OrganisationLine, 'id' | 'name' | 'kind'> | null> {
	if (scope.kind === 'nobody' || (scope.kind === 'own-organisation' && scope.organisationId !== id))
		return null;
	return (
		(await reader
			.selectFrom('organisation')
			.select(['id', 'name', 'kind'])
			.where('id', '=', id)
			.executeTakeFirst()) ?? null
	);
}

/** The id of the installation's own organisation, whose people are the system's administrators; null before there is one. */
export async function findInstallation(reader: Reader): Promise<string | null> {
	return (
		(
			await reader
				.selectFrom('organisation')
				.select('id')
				.where('kind', '=', 'installation')
				.orderBy('id')
				.limit(1)
				.executeTakeFirst()
		)?.id ?? null
	);
}

/** The last day and successor of the reader's own commissioning body, where they are recorded. */
export async function findBody(
	reader: Reader,
	scope: Scope,
): Promise<{
	readonly id: string;
	readonly endsOn: IsoDate | null;
	readonly successorId: string | null;
} | null> {
	if (scope.kind !== 'office') return null;
	const row = await reader
		.selectFrom('organisation')
		.select(['id', 'endsOn', 'successorId'])
		.where('id', '=', scope.bodyId)
		.executeTakeFirst();
	return row ?? null;
}
