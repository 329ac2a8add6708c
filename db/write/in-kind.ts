import type { InKindContent } from '../../app/domain/programme/in-kind.ts';
import type { Tx } from '../connect.ts';

const columns = (content: InKindContent) => ({
	area_id: content.areaId,
	organisation_id: content.organisationId,
	what: content.what,
	value_pence: content.valuePence,
	valued_how: content.valuedHow,
	starts_on: content.startsOn,
	ends_on: content.endsOn,
});

export async function insertInKind(
	tx: Tx,
	id: string,
	programmeId: string,
	content: InKindContent,
): Promise<void> {
	await tx
		.insertInto('in_kind_contribution')
		.values({ id, programme_id: programmeId, ...columns(content) })
		.execute();
}

/** False when it has been changed since `expectedVersion` was read. */
export async function changeInKind(
	tx: Tx,
	id: string,
	content: InKindContent,
	expectedVersion: number,
): Promise<boolean> {
	const saved = await tx
		.updateTable('in_kind_contribution')
		.set({ ...columns(content), version: expectedVersion + 1 })
		.where('id', '=', id)
		.where('version', '=', expectedVersion)
		.executeTakeFirst();
	return saved.numUpdatedRows === 1n;
}
