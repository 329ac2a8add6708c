import type { Insertable } from 'kysely';
import { addDays, type IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { OrganisationContent, OrganisationState } from '../../app/domain/organisation/organisation.ts';
import { ownershipsOf } from '../../app/domain/organisation/ownerships-of.ts';
import type { Tx } from '../connect.ts';
import type { OrganisationTable } from '../tables/organisation.ts';

type Needed = 'id' | 'kind' | 'name' | 'shortName' | 'startsOn';

export async function insertOrganisation(
	tx: Tx,
	row: Pick<Insertable<OrganisationTable>, Needed> & Partial<Insertable<OrganisationTable>>,
): Promise<void> {
	await tx
		.insertInto('organisation')
		.values({ areaId: null, successorId: null, endsOn: null, ...row })
		.execute();
}

/** A new organisation with its identifiers. */
export async function insertOrganisationContent(
	tx: Tx,
	id: string,
	content: OrganisationContent,
): Promise<void> {
	await insertOrganisation(tx, { id, ...columnsOf(content) });
	await replaceIdentifiers(tx, id, content);
}

/** False when it has been changed since `expectedVersion` was read. */
export async function saveOrganisation(
	tx: Tx,
	id: string,
	content: OrganisationContent,
	expectedVersion: number,
): Promise<boolean> {
	const saved = await tx
		.updateTable('organisation')
		.set({ ...columnsOf(content), version: expectedVersion + 1 })
		.where('id', '=', id)
		.where('version', '=', expectedVersion)
		.executeTakeFirst();
	if (saved.numUpdatedRows !== 1n) return false;
	await replaceIdentifiers(tx, id, content);
	return true;
}

async function replaceIdentifiers(tx: Tx, id: string, { identifiers }: OrganisationContent): Promise<void> {
	await tx.deleteFrom('organisationIdentifier').where('organisationId', '=', id).execute();
	if (identifiers.length === 0) return;
	await tx
		.insertInto('organisationIdentifier')
		.values(identifiers.map(({ scheme, value }) => ({ scheme, value, organisationId: id })))
		.execute();
}

const columnsOf = (content: OrganisationContent) => ({
	kind: content.kind,
	name: content.name,
	shortName: content.shortName,
	areaId: content.areaId,
	successorId: content.successorId,
	startsOn: content.startsOn,
	endsOn: content.endsOn,
});

/**
 * Passes the body's programmes on to its successor from the day after its last one; what an earlier plan had foreseen is taken back.
 * Answers how many programmes there are. The rule sees to it that no day of either plan has been reached.
 */
export async function passProgrammesOn(
	tx: Tx,
	before: Pick<OrganisationState, 'id' | 'endsOn' | 'successorId'>,
	after: { readonly endsOn: IsoDate | null; readonly successorId: string | null },
	newId: () => string,
): Promise<number> {
	const owned = await tx
		.selectFrom('programmeOwnership')
		.select(['id', 'programmeId', 'startsOn'])
		.where('organisationId', '=', before.id)
		.where((eb) =>
			eb.or([
				eb('endsOn', 'is', null),
				...(before.endsOn === null ? [] : [eb('endsOn', '=', before.endsOn)]),
			]),
		)
		.orderBy('programmeId')
		.orderBy('id')
		.execute();
	if (owned.length === 0) return 0;
	const programmeIds = owned.map(({ programmeId }) => programmeId);
	if (before.successorId !== null && before.endsOn !== null) {
		await tx
			.deleteFrom('programmeOwnership')
			.where('organisationId', '=', before.successorId)
			.where('startsOn', '=', addDays(before.endsOn, 1))
			.where('programmeId', 'in', programmeIds)
			.execute();
	}
	for (const { id, programmeId, startsOn } of owned) {
		const [own, ...next] = ownershipsOf({ id: before.id, ...after }, startsOn);
		await tx
			.updateTable('programmeOwnership')
			.set({ endsOn: own?.endsOn ?? null })
			.where('id', '=', id)
			.execute();
		for (const { bodyId, startsOn, endsOn } of next) {
			await tx
				.insertInto('programmeOwnership')
				.values({ id: newId(), programmeId, organisationId: bodyId, startsOn, endsOn })
				.execute();
		}
	}
	return owned.length;
}
