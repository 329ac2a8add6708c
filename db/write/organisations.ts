import type { Insertable } from 'kysely';
import { addDays, type IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { OrganisationContent, OrganisationState } from '../../app/domain/organisation/organisation.ts';
import { ownershipsOf } from '../../app/domain/organisation/ownerships-of.ts';
import type { Tx } from '../connect.ts';
import type { OrganisationTable } from '../tables/organisation.ts';

type Needed = 'id' | 'kind' | 'name' | 'short_name' | 'starts_on';

export async function insertOrganisation(
	tx: Tx,
	row: Pick<Insertable<OrganisationTable>, Needed> & Partial<Insertable<OrganisationTable>>,
): Promise<void> {
	await tx
		.insertInto('organisation')
		.values({ area_id: null, successor_id: null, ends_on: null, ...row })
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
	await tx.deleteFrom('organisation_identifier').where('organisation_id', '=', id).execute();
	if (identifiers.length === 0) return;
	await tx
		.insertInto('organisation_identifier')
		.values(identifiers.map(({ scheme, value }) => ({ scheme, value, organisation_id: id })))
		.execute();
}

const columnsOf = (content: OrganisationContent) => ({
	kind: content.kind,
	name: content.name,
	short_name: content.shortName,
	area_id: content.areaId,
	successor_id: content.successorId,
	starts_on: content.startsOn,
	ends_on: content.endsOn,
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
		.selectFrom('programme_ownership')
		.select(['id', 'programme_id', 'starts_on'])
		.where('organisation_id', '=', before.id)
		.where((eb) =>
			eb.or([
				eb('ends_on', 'is', null),
				...(before.endsOn === null ? [] : [eb('ends_on', '=', before.endsOn)]),
			]),
		)
		.orderBy('programme_id')
		.orderBy('id')
		.execute();
	if (owned.length === 0) return 0;
	const programmeIds = owned.map(({ programme_id }) => programme_id);
	if (before.successorId !== null && before.endsOn !== null) {
		await tx
			.deleteFrom('programme_ownership')
			.where('organisation_id', '=', before.successorId)
			.where('starts_on', '=', addDays(before.endsOn, 1))
			.where('programme_id', 'in', programmeIds)
			.execute();
	}
	for (const { id, programme_id, starts_on } of owned) {
		const [own, ...next] = ownershipsOf({ id: before.id, ...after }, starts_on);
		await tx
			.updateTable('programme_ownership')
			.set({ ends_on: own?.endsOn ?? null })
			.where('id', '=', id)
			.execute();
		for (const { bodyId, startsOn, endsOn } of next) {
			await tx
				.insertInto('programme_ownership')
				.values({ id: newId(), programme_id, organisation_id: bodyId, starts_on: startsOn, ends_on: endsOn })
				.execute();
		}
	}
	return owned.length;
}
