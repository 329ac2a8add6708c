import type { Found } from '../../app/domain/access/found.ts';
import type { PeopleScope } from '../../app/domain/access/people-scope.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { OrganisationSurroundings } from '../../app/domain/organisation/decide-organisation.ts';
import type {
	AddedKind,
	Identifier,
	OrganisationContent,
	OrganisationState,
} from '../../app/domain/organisation/organisation.ts';
import type { Reader } from '../connect.ts';
import { findAreaKind } from './area-states.ts';
import { asFound } from './as-found.ts';

/** An organisation with the names of what it points to. */
export interface OrganisationRow extends OrganisationState {
	readonly id: Found<'organisation'>;
	readonly areaName: string | null;
	readonly successorName: string | null;
	/** When it registered itself as a bidder; null where an administrator added it. */
	readonly registeredAt: Instant | null;
	/** When such a one was accepted as a provider like any other. */
	readonly acceptedAt: Instant | null;
}

const rowsOf = (reader: Reader) =>
	reader
		.selectFrom('organisation as o')
		.leftJoin('area', 'area.id', 'o.areaId')
		.leftJoin('organisation as next', 'next.id', 'o.successorId')
		.leftJoin('selfRegistration', 'selfRegistration.organisationId', 'o.id')
		.select([
			'o.id',
			'o.kind',
			'o.name',
			'o.shortName',
			'o.areaId',
			'area.name as areaName',
			'o.successorId',
			'next.name as successorName',
			'o.startsOn',
			'o.endsOn',
			'o.version',
			'selfRegistration.registeredAt',
			'selfRegistration.acceptedAt',
		])
		.where('o.kind', '<>', 'installation');

/** Every organisation but the installation's own, by kind and name; for the system's administrator alone. */
export async function listOrganisationStates(
	reader: Reader,
	scope: PeopleScope,
): Promise<readonly OrganisationRow[]> {
	if (scope.kind !== 'administrators-everywhere') return [];
	const rows = await rowsOf(reader).orderBy('o.kind').orderBy('o.name').orderBy('o.id').execute();
	const identifiers = await identifiersOf(
		reader,
		rows.map(({ id }) => id),
	);
	return rows.map((row) =>
		asFound<OrganisationRow>({
			...row,
			kind: row.kind as AddedKind,
			identifiers: identifiers.get(row.id) ?? [],
		}),
	);
}

export async function findOrganisationState(
	reader: Reader,
	scope: PeopleScope,
	id: string,
): Promise<OrganisationRow | null> {
	if (scope.kind !== 'administrators-everywhere') return null;
	const row = await rowsOf(reader).where('o.id', '=', id).executeTakeFirst();
	return row === undefined
		? null
		: asFound<OrganisationRow>({
				...row,
				kind: row.kind as AddedKind,
				identifiers: (await identifiersOf(reader, [id])).get(id) ?? [],
			});
}

async function identifiersOf(
	reader: Reader,
	ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Identifier[]>> {
	if (ids.length === 0) return new Map();
	const rows = await reader
		.selectFrom('organisationIdentifier')
		.select(['scheme', 'value', 'organisationId'])
		.where('organisationId', 'in', ids)
		.orderBy('scheme')
		.orderBy('value')
		.orderBy('organisationId')
		.execute();
	return new Map(
		[...Map.groupBy(rows, (row) => row.organisationId)].map(([id, all]) => [
			id,
			all.map(({ scheme, value }) => ({ scheme, value })),
		]),
	);
}

/** What the rule asks of everything else, of an organisation to be added (no id) or changed. */
export async function getOrganisationSurroundings(
	reader: Reader,
	content: OrganisationContent,
	id: Found<'organisation'> | null,
): Promise<OrganisationSurroundings> {
	const { name, identifiers, areaId, successorId } = content;
	const namesake = await reader
		.selectFrom('organisation')
		.select('id')
		.where('name', '=', name)
		.where('id', '<>', id ?? '')
		.executeTakeFirst();
	return {
		nameTaken: namesake !== undefined,
		identifiersTaken: await listIdentifiersTaken(reader, identifiers, id),
		area: areaId === null ? null : await findAreaKind(reader, areaId),
		successor: successorId === null ? null : await findSuccessor(reader, successorId),
		isInUse: id !== null && (await isOrganisationInUse(reader, id)),
	};
}

async function findSuccessor(reader: Reader, id: string): Promise<OrganisationSurroundings['successor']> {
	const row = await reader
		.selectFrom('organisation')
		.select(['id', 'kind', 'startsOn', 'endsOn'])
		.where('id', '=', id)
		.executeTakeFirst();
	return row ?? null;
}

/** Those of the identifiers that another organisation has. */
async function listIdentifiersTaken(
	reader: Reader,
	identifiers: readonly Identifier[],
	id: Found<'organisation'> | null,
): Promise<readonly Identifier[]> {
	if (identifiers.length === 0) return [];
	return reader
		.selectFrom('organisationIdentifier')
		.select(['scheme', 'value'])
		.where((eb) => eb.or(identifiers.map(({ scheme, value }) => eb.and({ scheme, value }))))
		.where('organisationId', '<>', id ?? '')
		.orderBy('scheme')
		.orderBy('value')
		.orderBy('organisationId')
		.execute();
}

/** Somebody belongs to it, or a programme, an agreement, a board or another body's succession rests on what it is. */
export async function isOrganisationInUse(reader: Reader, id: Found<'organisation'>): Promise<boolean> {
	const uses = [
		() =>
			reader.selectFrom('person').select('id').where('organisationId', '=', id).limit(1).executeTakeFirst(),
		() =>
			reader
				.selectFrom('programmeOwnership')
				.select('id')
				.where('organisationId', '=', id)
				.limit(1)
				.executeTakeFirst(),
		() =>
			reader
				.selectFrom('agreementParty')
				.select('agreementId as id')
				.where('organisationId', '=', id)
				.limit(1)
				.executeTakeFirst(),
		() =>
			reader.selectFrom('grantAgreement').select('id').where('leadId', '=', id).limit(1).executeTakeFirst(),
		() =>
			reader.selectFrom('board').select('id').where('organisationId', '=', id).limit(1).executeTakeFirst(),
		() =>
			reader
				.selectFrom('organisation')
				.select('id')
				.where('successorId', '=', id)
				.limit(1)
				.executeTakeFirst(),
	];
	for (const use of uses) if ((await use()) !== undefined) return true;
	return false;
}
