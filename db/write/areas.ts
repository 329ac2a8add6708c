import type { AreaContent } from '../../app/domain/organisation/decide-area.ts';
import type { Tx } from '../connect.ts';

export async function insertArea(tx: Tx, id: string, content: AreaContent): Promise<void> {
	await tx
		.insertInto('area')
		.values({ id, gbLae: null, ...columnsOf(content) })
		.execute();
}

/** False when it has been changed since `expectedVersion` was read. */
export async function saveArea(
	tx: Tx,
	id: string,
	content: AreaContent,
	expectedVersion: number,
): Promise<boolean> {
	const saved = await tx
		.updateTable('area')
		.set({ ...columnsOf(content), version: expectedVersion + 1 })
		.where('id', '=', id)
		.where('version', '=', expectedVersion)
		.executeTakeFirst();
	return saved.numUpdatedRows === 1n;
}

const columnsOf = ({ kind, name, onsCode, parentId }: AreaContent) => ({
	kind,
	name,
	onsCode,
	parentId,
});
