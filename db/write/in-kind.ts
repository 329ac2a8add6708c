import type { InKindContent } from '../../app/domain/programme/in-kind.ts';
import type { Tx } from '../connect.ts';

const columns = (content: InKindContent) => ({
	areaId: content.areaId,
	organisationId: content.organisationId,
	what: content.what,
	valuePence: content.valuePence,
	valuedHow: content.valuedHow,
	startsOn: content.startsOn,
	endsOn: content.endsOn,
});

export async function insertInKind(
	tx: Tx,
	id: string,
	programmeId: string,
	content: InKindContent,
): Promise<void> {
	await tx
		.insertInto('inKindContribution')
		.values({ id, programmeId, ...columns(content) })
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
		.updateTable('inKindContribution')
		.set({ ...columns(content), version: expectedVersion + 1 })
		.where('id', '=', id)
		.where('version', '=', expectedVersion)
		.executeTakeFirst();
	return saved.numUpdatedRows === 1n;
}
